namespace Sim.Engine;

/// <summary>
/// The expected use that is lost while endpoints are down: the online share of their habits, integrated over their time
/// down (<c>model.md</c> §11). A sum of differences, so that neither storage order nor partition nor windows show.
/// </summary>
internal sealed class ExpectedUse(RunModel model)
{
    // By zone, then by habit slot and stretch: what the local times that are skipped or repeated before a stretch add.
    private readonly long[][] _jumps =
        [.. model.Local.Select(local => local.Stretches == 1 ? [] : Jumps(model.Online, local))];

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

    // From a Monday before the start on, up to a constant that a difference takes away.
    private long Until(int habitSlot, int zone, long time)
    {
        LocalTime local = model.Local[zone];
        int stretch = local.StretchAt(time);
        long[] jumps = _jumps[zone];
        return model.Online.ShareUntil(habitSlot, time + local.Shift(stretch))
            + (jumps.Length == 0 ? 0 : jumps[(habitSlot * local.Stretches) + stretch]);
    }

    private static long[] Jumps(OnlineTable online, LocalTime local)
    {
        var jumps = new long[online.Slots * local.Stretches];
        for (int slot = 0; slot < online.Slots; slot++)
        {
            // Nothing goes down before time zero.
            for (int stretch = local.StretchAt(0) + 1; stretch < local.Stretches; stretch++)
            {
                int at = (slot * local.Stretches) + stretch;
                long change = local.Until(stretch - 1);
                jumps[at] = jumps[at - 1] + online.ShareUntil(slot, change + local.Shift(stretch - 1))
                    - online.ShareUntil(slot, change + local.Shift(stretch));
            }
        }

        return jumps;
    }
}
