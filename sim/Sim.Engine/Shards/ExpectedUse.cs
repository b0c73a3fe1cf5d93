namespace Sim.Engine;

/// <summary>
/// The expected use that is lost while endpoints are down: the online share of their habits, integrated over their time
/// down (<c>model.md</c> §11). A sum of differences, so that neither storage order nor partition nor windows show.
/// </summary>
internal sealed class ExpectedUse(RunModel model)
{
    // 1.4 G endpoints over a year are beyond 64 bits.
    private Int128 _sum;

    /// <summary>An endpoint goes down.</summary>
    public void Begin(int habitSlot, int zone, long time) => _sum -= Until(habitSlot, zone, time);

    /// <summary>An endpoint is up again.</summary>
    public void End(int habitSlot, int zone, long time) => _sum += Until(habitSlot, zone, time);

    /// <summary>The sum in 2^-16 endpoint-milliseconds; those still down count to the end of the run.</summary>
    /// <param name="downCells">Endpoints down by habit slot and zone, rows habit slots.</param>
    /// <param name="end">End of the run, ms.</param>
    public Int128 Close(ReadOnlySpan<int> downCells, long end)
    {
        int zones = model.Tables.Zones.Length;
        Int128 sum = _sum;
        for (int cell = 0; cell < downCells.Length; cell++)
        {
            if (downCells[cell] != 0)
                sum += (Int128)downCells[cell] * Until(cell / zones, cell % zones, end);
        }

        return sum;
    }

    public void Write(SnapshotWriter writer)
    {
        writer.Section("expected-use");
        writer.WriteSpan<Int128>([_sum]);
    }

    public void Read(ref SnapshotReader reader)
    {
        reader.Section("expected-use");
        Span<Int128> sum = [default];
        reader.ReadInto(sum);
        _sum = sum[0];
    }

    private long Until(int habitSlot, int zone, long time) =>
        model.Online.ShareUntil(habitSlot, model.LocalOrigin + (model.Tables.Zones[zone] * 60_000L) + time);
}
