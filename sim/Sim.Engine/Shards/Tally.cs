namespace Sim.Engine;

/// <summary>
/// What a shard counts: integers only, sums, minima and maxima only, so that neither storage order nor partition shows.
/// Rows are organisations of the shard.
/// </summary>
public sealed class Tally
{
    private readonly int _zones;

    // Column by kind of transition; -1 for those that are not counted here.
    private readonly int[] _columns =
        [.. Enumerable.Range(0, TransitionKinds.Limit).Select(kind => TallyColumns.Find((TransitionKind)kind))];

    // By device kind: all in one would be too long for 2^24 organisations of sixteen kinds.
    private readonly int[][] _counts;
    private readonly int[] _downCells;
    private readonly Int128[] _downMs;
    private readonly long[] _firstDown;
    private readonly long[] _lastUp;
    private readonly int[] _downNow;

    internal Tally(int organisations, int kinds, int habitSlots, int zones)
    {
        _zones = zones;
        _counts = [.. Enumerable.Range(0, kinds).Select(_ => new int[organisations * TallyColumns.Count])];
        _downCells = new int[habitSlots * zones];
        _downMs = new Int128[organisations];
        _firstDown = new long[organisations];
        _lastUp = new long[organisations];
        _downNow = new int[organisations];
        Array.Fill(_firstDown, long.MaxValue);
        Array.Fill(_lastUp, long.MinValue);
    }

    /// <summary>First application in ms, or <see cref="long.MaxValue"/>.</summary>
    public long FirstApplied { get; private set; } = long.MaxValue;

    /// <summary>Last application in ms, or <see cref="long.MinValue"/>.</summary>
    public long LastApplied { get; private set; } = long.MinValue;

    /// <summary>Endpoints down by habit slot and zone, rows habit slots.</summary>
    public ReadOnlySpan<int> DownCells => _downCells;

    /// <summary>Counts of an organisation and kind, by <see cref="TallyColumns"/>.</summary>
    public ReadOnlySpan<int> Counts(int organisation, int kind) =>
        _counts[kind].AsSpan(organisation * TallyColumns.Count, TallyColumns.Count);

    /// <summary>Milliseconds down of an organisation; endpoints still down count to the end of the run.</summary>
    public Int128 DownMs(int organisation, long end) => _downMs[organisation] + ((Int128)end * _downNow[organisation]);

    /// <summary>When the first endpoint of an organisation went down, in ms, or <see cref="long.MaxValue"/>.</summary>
    public long FirstDown(int organisation) => _firstDown[organisation];

    /// <summary>Last recovery of an organisation in ms, or <see cref="long.MinValue"/>.</summary>
    public long LastUp(int organisation) => _lastUp[organisation];

    /// <summary>Endpoints of an organisation that are down.</summary>
    public int DownNow(int organisation) => _downNow[organisation];

    internal void Apply(long time)
    {
        FirstApplied = Math.Min(FirstApplied, time);
        LastApplied = Math.Max(LastApplied, time);
    }

    internal void Count(int organisation, int kind, TransitionKind what)
    {
        int column = _columns[(int)what];
        if (column >= 0)
            _counts[kind][(organisation * TallyColumns.Count) + column]++;
    }

    internal void RepairAtMachine(int organisation, int kind) =>
        _counts[kind][(organisation * TallyColumns.Count) + TallyColumns.AtMachine]++;

    internal void GoDown(int organisation, int habitSlot, int zone, long time)
    {
        _downCells[(habitSlot * _zones) + zone]++;
        _downMs[organisation] -= time;
        _downNow[organisation]++;
        _firstDown[organisation] = Math.Min(_firstDown[organisation], time);
    }

    internal void Recover(int organisation, int habitSlot, int zone, long time)
    {
        _downCells[(habitSlot * _zones) + zone]--;
        _downMs[organisation] += time;
        _downNow[organisation]--;
        _lastUp[organisation] = Math.Max(_lastUp[organisation], time);
        Invariant.Holds(_downNow[organisation] >= 0);
    }

    internal void Write(SnapshotWriter writer)
    {
        writer.Section("tally");
        writer.WriteInt64(FirstApplied);
        writer.WriteInt64(LastApplied);
        foreach (int[] kind in _counts)
            writer.WriteSpan<int>(kind);

        writer.WriteSpan<int>(_downCells);
        writer.WriteSpan<int>(_downNow);
        writer.WriteSpan<Int128>(_downMs);
        writer.WriteSpan<long>(_firstDown);
        writer.WriteSpan<long>(_lastUp);
    }

    internal void Read(ref SnapshotReader reader)
    {
        reader.Section("tally");
        FirstApplied = reader.ReadInt64();
        LastApplied = reader.ReadInt64();
        foreach (int[] kind in _counts)
            reader.ReadInto<int>(kind);

        reader.ReadInto<int>(_downCells);
        reader.ReadInto<int>(_downNow);
        reader.ReadInto<Int128>(_downMs);
        reader.ReadInto<long>(_firstDown);
        reader.ReadInto<long>(_lastUp);
    }
}
