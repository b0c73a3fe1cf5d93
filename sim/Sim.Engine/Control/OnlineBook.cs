namespace Sim.Engine;

/// <summary>
/// Online share of the sensors, from tables: the untouched are never enumerated (<c>model.md</c> §11).
/// </summary>
internal sealed class OnlineBook
{
    private readonly RunModel _model;

    // By local minute of the week of the first zone, as long as no clocks change; 0 where it was not asked for yet.
    private readonly double[] _expected = new double[OnlineTable.Minutes];
    private readonly int[] _stretches;
    private readonly int[] _minutes;

    public OnlineBook(RunModel model)
    {
        _model = model;
        _stretches = new int[model.Local.Length];
        _minutes = new int[model.Local.Length];
    }

    /// <summary>Online share at the end of a window.</summary>
    public double Share(long window, long down, int[] downCells)
    {
        if (down == 0)
            return 1;

        ReadClocks(_model.Plan.WindowEnd(window).Milliseconds);
        long missing = Missing(downCells);
        double expected = _expected[_minutes[0]];
        if (expected == 0)
            _expected[_minutes[0]] = expected = (double)Expected();

        // In a small fleet those that are down can have better habits than the average that is expected of everybody.
        return expected == 0 ? 1 : Math.Max(0, 1 - ((double)((UInt128)(ulong)missing << 64) / expected));
    }

    private void ReadClocks(long time)
    {
        for (int zone = 0; zone < _minutes.Length; zone++)
        {
            LocalTime local = _model.Local[zone];
            int stretch = local.StretchAt(time);
            _minutes[zone] = (int)((time + local.Shift(stretch)) / 60_000 % OnlineTable.Minutes);
            if (_stretches[zone] != stretch)
            {
                _stretches[zone] = stretch;
                Array.Clear(_expected);
            }
        }
    }

    private long Missing(int[] downCells)
    {
        long sum = 0;
        for (int slot = 0; slot < _model.Online.Slots; slot++)
        {
            for (int zone = 0; zone < _minutes.Length; zone++)
            {
                int count = downCells[(slot * _minutes.Length) + zone];
                if (count != 0)
                    sum += (long)count * _model.Online.Share(slot, _minutes[zone]);
            }
        }

        return sum;
    }

    private UInt128 Expected()
    {
        long[,] fleet = _model.Census.SensorsByPatternAndZone;
        UInt128 sum = 0;
        for (int pattern = 0; pattern < fleet.GetLength(0); pattern++)
        {
            for (int zone = 0; zone < _minutes.Length; zone++)
            {
                if (fleet[pattern, zone] != 0)
                {
                    ulong share = _model.Online.ShareOfPattern(pattern, _minutes[zone]);
                    sum += (UInt128)(ulong)fleet[pattern, zone] * share;
                }
            }
        }

        return sum;
    }
}
