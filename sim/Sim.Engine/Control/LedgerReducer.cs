namespace Sim.Engine;

/// <summary>
/// The book of a run: digest chain and series, window by window. Idle windows are chained and written down without
/// anybody being stepped.
/// </summary>
public sealed class LedgerReducer
{
    private readonly RunModel _model;
    private readonly OnlineBook _online;
    private readonly int[] _downCells;
    private readonly Series _series;
    private readonly ZoneSeries _zones;
    private readonly PeakBook _peak = new();
    private DigestChain _chain = new();
    private WindowReport _last;
    private ulong _state;
    private long _next;

    /// <summary>The ledger at the start of a run.</summary>
    public LedgerReducer(RunModel model)
    {
        _model = model;
        _online = new OnlineBook(model);
        _downCells = new int[model.Online.Slots * model.Tables.Zones.Length];
        _series = new Series(model.WindowCount);
        _zones = new ZoneSeries(model);
        _state = StateHash(default, 0, false, false);
    }

    /// <summary>Digest chain in hex.</summary>
    public string Digest => _chain.ToHex();

    /// <summary>What the run has brought so far.</summary>
    public WindowReport Last => _last;

    /// <summary>The series so far.</summary>
    public Series Series => _series;

    /// <summary>Most endpoints down at one moment so far.</summary>
    public long PeakDown => _peak.Most;

    /// <summary>The series by time zone so far.</summary>
    public ZoneSeries Zones => _zones;

    /// <summary>Writes down a stepped window, and before it the idle ones since the last.</summary>
    /// <param name="window">The window.</param>
    /// <param name="report">Sum of the shards' reports; its digest includes the release's transitions.</param>
    /// <param name="rollout">State of the rollout at its end.</param>
    /// <param name="shards">The shards, for their down cells; quiet while this runs.</param>
    public void Step(long window, in WindowReport report, RolloutReducer rollout, IReadOnlyList<Shard> shards)
    {
        ChainIdle(window);
        Array.Clear(_downCells);
        for (int shard = 0; shard < shards.Count; shard++)
        {
            ReadOnlySpan<int> cells = shards[shard].Tally.DownCells;
            for (int i = 0; i < cells.Length; i++)
                _downCells[i] += cells[i];
        }

        _peak.Step(
            window, _last.WentDown - _last.Recovered, report.WentDown - _last.WentDown,
            report.Recovered - _last.Recovered, shards);
        _last = report;
        _state = StateHash(report, rollout.StagesOpen, rollout.Halted, rollout.Reverted);
        Append(window, report.Digest);
    }

    /// <summary>Chains the idle windows up to, not including, a window.</summary>
    public void ChainIdle(long until)
    {
        while (_next < until)
            Append(_next, default);
    }

    /// <summary>Writes the state.</summary>
    public void Write(SnapshotWriter writer)
    {
        writer.Section("ledger");
        writer.WriteInt64(_next);
        writer.WriteUInt64(_state);
        writer.WriteInt64(_last.Events);
        writer.WriteInt64(_last.Applied);
        writer.WriteInt64(_last.WentDown);
        writer.WriteInt64(_last.Recovered);
        writer.WriteInt64(_last.Unprotected);
        writer.WriteInt64(_last.ServicesDown);
        writer.WriteInt64(_last.Crashed);
        _peak.Write(writer);
        writer.WriteSpan<int>(_downCells);
        writer.Section("chain");
        writer.WriteUInt64(_chain.Low);
        writer.WriteUInt64(_chain.High);
        _series.Write(writer, _next);
        _zones.Write(writer);
    }

    /// <summary>Reads the state.</summary>
    public void Read(ref SnapshotReader reader)
    {
        reader.Section("ledger");
        _next = reader.ReadInt64();
        reader.Require(_next >= 0 && _next <= _model.WindowCount, "the window is not in the run");
        _state = reader.ReadUInt64();
        _last = new WindowReport(default, reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt64(),
            reader.ReadInt64(),
            reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt64());
        _peak.Read(ref reader);
        reader.ReadInto<int>(_downCells);
        reader.Section("chain");
        _chain = new DigestChain(reader.ReadUInt64(), reader.ReadUInt64());
        _series.Read(ref reader, _next);
        _zones.Read(ref reader);
    }

    private void Append(long window, Digest128 digest)
    {
        Invariant.Holds(window == _next);
        _chain.Append(window, digest, _state);
        long down = _last.WentDown - _last.Recovered;
        _series.Append(window, _chain.Low, _last, _online.Share(window, down, _downCells));
        _zones.Append(window, _downCells);
        _next++;
    }

    private static ulong StateHash(in WindowReport report, int stagesOpen, bool halted, bool reverted)
    {
        ulong hash = Mix.Combine(0, (ulong)(report.WentDown - report.Recovered));
        hash = Mix.Combine(hash, (ulong)report.Applied);
        hash = Mix.Combine(hash, (ulong)report.WentDown);
        hash = Mix.Combine(hash, (ulong)report.Recovered);
        hash = Mix.Combine(hash, (ulong)report.ServicesDown);
        hash = Mix.Combine(hash, (ulong)stagesOpen);
        hash = Mix.Combine(hash, halted ? 1u : 0);
        return Mix.Combine(hash, reverted ? 1u : 0);
    }
}
