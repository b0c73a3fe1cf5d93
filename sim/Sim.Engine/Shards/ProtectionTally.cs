namespace Sim.Engine;

/// <summary>What a shard counts by design: outcomes, and time in states without full protection. Sums only.</summary>
public sealed class ProtectionTally
{
    private readonly int _designs;
    private readonly long[] _outcomes;
    private readonly Int128[] _stateMs;
    private readonly long[] _stateNow;
    private readonly long[] _applied;
    private readonly Int128[] _appliedMs;

    internal ProtectionTally(int designs)
    {
        _designs = designs;
        _outcomes = new long[designs * OutcomeTraits.All.Count];
        _stateMs = new Int128[designs * DesignFigures.States];
        _stateNow = new long[designs * DesignFigures.States];
        _applied = new long[designs];
        _appliedMs = new Int128[designs];
    }

    /// <summary>Endpoints up now without protection.</summary>
    public long Unprotected
    {
        get
        {
            long sum = 0;
            for (int at = 0; at < _stateNow.Length; at++)
                sum += OutcomeTraits.IsGap((OutcomeState)(at % DesignFigures.States)) ? _stateNow[at] : 0;

            return sum;
        }
    }

    /// <summary>The figures of a design at the end of the run.</summary>
    /// <param name="design">Index of the design.</param>
    /// <param name="end">End of the run, ms.</param>
    public DesignFigures Close(int design, long end)
    {
        var figures = new DesignFigures { Applied = _applied[design], AppliedMs = _appliedMs[design] };
        _outcomes.AsSpan(design * OutcomeTraits.All.Count, OutcomeTraits.All.Count).CopyTo(figures.Outcomes);
        for (int state = 0; state < DesignFigures.States; state++)
        {
            int at = (design * DesignFigures.States) + state;
            figures.StateMs[state] = _stateMs[at] + ((Int128)_stateNow[at] * end);
        }

        return figures;
    }

    internal void Apply(int design, long time)
    {
        _applied[design]++;
        _appliedMs[design] += time;
    }

    internal void Show(int design, Outcome outcome) => _outcomes[(design * OutcomeTraits.All.Count) + (int)outcome]++;

    internal void Begin(int design, OutcomeState state, long time)
    {
        int at = (design * DesignFigures.States) + (int)state;
        _stateNow[at]++;
        _stateMs[at] -= time;
    }

    internal void End(int design, OutcomeState state, long time)
    {
        int at = (design * DesignFigures.States) + (int)state;
        _stateNow[at]--;
        _stateMs[at] += time;
        Invariant.Holds(_stateNow[at] >= 0);
    }

    internal void Write(SnapshotWriter writer)
    {
        writer.Section("protection");
        writer.WriteInt64(_designs);
        writer.WriteSpan<long>(_outcomes);
        writer.WriteSpan<Int128>(_stateMs);
        writer.WriteSpan<long>(_stateNow);
        writer.WriteSpan<long>(_applied);
        writer.WriteSpan<Int128>(_appliedMs);
    }

    internal void Read(ref SnapshotReader reader)
    {
        reader.Section("protection");
        reader.Require(reader.ReadInt64() == _designs, "the number of designs is another");
        reader.ReadInto<long>(_outcomes);
        reader.ReadInto<Int128>(_stateMs);
        reader.ReadInto<long>(_stateNow);
        reader.ReadInto<long>(_applied);
        reader.ReadInto<Int128>(_appliedMs);
    }
}
