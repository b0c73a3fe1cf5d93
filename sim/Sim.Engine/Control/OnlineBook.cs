namespace Sim.Engine;

/// <summary>Online share from tables: the untouched are never enumerated (<c>model.md</c> §11).</summary>
internal sealed class OnlineBook
{
    private readonly RunModel _model;
    private readonly UInt128?[] _expected = new UInt128?[OnlineTable.Minutes];

    public OnlineBook(RunModel model) => _model = model;

    /// <summary>Online share at the end of a window.</summary>
    public double Share(long window, long down, int[] downCells)
    {
        if (down == 0)
            return 1;

        long minuteOfStart = (_model.LocalOrigin + _model.Plan.WindowEnd(window).Milliseconds) / 60_000;
        int minute = (int)(minuteOfStart % OnlineTable.Minutes);
        long missing = Missing(minute, downCells);
        UInt128 expected = _expected[minute] ??= Expected(minute);

        // In a small fleet those that are down can have better habits than the average that is expected of everybody.
        return expected == 0 ? 1 : Math.Max(0, 1 - ((double)((UInt128)(ulong)missing << 32) / (double)expected));
    }

    private long Missing(int minute, int[] downCells)
    {
        int[] zones = _model.Tables.Zones;
        long sum = 0;
        for (int slot = 0; slot < _model.Online.Slots; slot++)
        {
            for (int zone = 0; zone < zones.Length; zone++)
            {
                int count = downCells[(slot * zones.Length) + zone];
                if (count != 0)
                    sum += (long)count * _model.Online.Share(slot, Local(minute, zones[zone]));
            }
        }

        return sum;
    }

    private UInt128 Expected(int minute)
    {
        int[] zones = _model.Tables.Zones;
        long[,] fleet = _model.Census.ByPatternAndZone;
        UInt128 sum = 0;
        for (int pattern = 0; pattern < fleet.GetLength(0); pattern++)
        {
            for (int zone = 0; zone < zones.Length; zone++)
            {
                if (fleet[pattern, zone] != 0)
                {
                    ulong share = _model.Online.ShareOfPattern(pattern, Local(minute, zones[zone]));
                    sum += (UInt128)(ulong)fleet[pattern, zone] * share;
                }
            }
        }

        return sum;
    }

    private static int Local(int minute, int zone) =>
        (minute + zone + OnlineTable.Minutes) % OnlineTable.Minutes;
}
