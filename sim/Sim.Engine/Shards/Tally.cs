using Sim.Kernel;

namespace Sim.Engine;

/// <summary>
/// What a shard counts: integers only, sums, minima and maxima only, so that neither storage order nor partition shows.
/// Rows are organisations of the shard.
/// </summary>
public sealed class Tally
{
    private readonly int _zones;

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

    /// <summary>Endpoints that applied the release.</summary>
    public long Applied { get; private set; }

    /// <summary>Endpoints that went down.</summary>
    public long WentDown { get; private set; }

    /// <summary>Of these: crashed.</summary>
    public long Crashed { get; private set; }

    /// <summary>Endpoints that came back.</summary>
    public long Recovered { get; private set; }

    /// <summary>First application in ms, or <see cref="long.MaxValue"/>.</summary>
    public long FirstApplied { get; private set; } = long.MaxValue;

    /// <summary>Last application in ms, or <see cref="long.MinValue"/>.</summary>
    public long LastApplied { get; private set; } = long.MinValue;

    /// <summary>Endpoints down by habit slot and zone, rows habit slots.</summary>
    public ReadOnlySpan<int> DownCells => _downCells;

    /// <summary>A count of an organisation and kind.</summary>
    public int Count(int organisation, int kind, TallyColumn column) => Cell(organisation, kind, column);

    /// <summary>Milliseconds down of an organisation; endpoints still down count to the end of the run.</summary>
    public Int128 DownMs(int organisation, long end) => _downMs[organisation] + ((Int128)end * _downNow[organisation]);

    /// <summary>When the first endpoint of an organisation went down, in ms, or <see cref="long.MaxValue"/>.</summary>
    public long FirstDown(int organisation) => _firstDown[organisation];

    /// <summary>Last recovery of an organisation in ms, or <see cref="long.MinValue"/>.</summary>
    public long LastUp(int organisation) => _lastUp[organisation];

    /// <summary>Endpoints of an organisation that are down.</summary>
    public int DownNow(int organisation) => _downNow[organisation];

    internal void Apply(int organisation, int kind, long time)
    {
        Applied++;
        FirstApplied = Math.Min(FirstApplied, time);
        LastApplied = Math.Max(LastApplied, time);
        Cell(organisation, kind, TallyColumn.Exposed)++;
    }

    internal void Clean(int organisation, int kind) => Cell(organisation, kind, TallyColumn.Cleaned)++;

    internal void GoDown(int organisation, int kind, int habitSlot, int zone, long time, TallyColumn how)
    {
        WentDown++;
        Crashed += how == TallyColumn.Crashed ? 1 : 0;
        Cell(organisation, kind, how)++;
        _downCells[(habitSlot * _zones) + zone]++;
        _downMs[organisation] -= time;
        _downNow[organisation]++;
        _firstDown[organisation] = Math.Min(_firstDown[organisation], time);
    }

    internal void RepairAtMachine(int organisation, int kind) => Cell(organisation, kind, TallyColumn.AtMachine)++;

    internal void Recover(int organisation, int kind, int habitSlot, int zone, long time, TallyColumn how)
    {
        Recovered++;
        Cell(organisation, kind, how)++;
        _downCells[(habitSlot * _zones) + zone]--;
        _downMs[organisation] += time;
        _downNow[organisation]--;
        _lastUp[organisation] = Math.Max(_lastUp[organisation], time);
        Invariant.Holds(_downNow[organisation] >= 0);
    }

    internal void Write(SnapshotWriter writer)
    {
        writer.Section("tally");
        writer.WriteInt64(Applied);
        writer.WriteInt64(WentDown);
        writer.WriteInt64(Crashed);
        writer.WriteInt64(Recovered);
        writer.WriteInt64(FirstApplied);
        writer.WriteInt64(LastApplied);
        foreach (int[] kind in _counts)
        {
            writer.WriteSpan<int>(kind);
        }

        writer.WriteSpan<int>(_downCells);
        writer.WriteSpan<int>(_downNow);
        writer.WriteSpan<Int128>(_downMs);
        writer.WriteSpan<long>(_firstDown);
        writer.WriteSpan<long>(_lastUp);
    }

    internal void Read(ref SnapshotReader reader)
    {
        reader.Section("tally");
        Applied = reader.ReadInt64();
        WentDown = reader.ReadInt64();
        Crashed = reader.ReadInt64();
        Recovered = reader.ReadInt64();
        FirstApplied = reader.ReadInt64();
        LastApplied = reader.ReadInt64();
        foreach (int[] kind in _counts)
        {
            reader.ReadInto<int>(kind);
        }

        reader.ReadInto<int>(_downCells);
        reader.ReadInto<int>(_downNow);
        reader.ReadInto<Int128>(_downMs);
        reader.ReadInto<long>(_firstDown);
        reader.ReadInto<long>(_lastUp);
    }

    private ref int Cell(int organisation, int kind, TallyColumn column) =>
        ref _counts[kind][(organisation * TallyColumns.Count) + (int)column];
}
