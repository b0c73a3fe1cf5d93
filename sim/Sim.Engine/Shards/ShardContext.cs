namespace Sim.Engine;

/// <summary>
/// What the parts of a shard share: the model, the organisations by slot, the calendar and the counters.
/// </summary>
internal sealed class ShardContext
{
    public ShardContext(RunModel model, ReachedOrganisation[] organisations, RunOptions options)
    {
        Model = model;
        Organisations = organisations;
        End = model.Plan.Duration.Milliseconds;
        Calendar = new Calendar(model.Plan.Window.Milliseconds, End);
        Emitter = new Emitter(options);
        Protection = new ProtectionTally(model.Programs.Count);
        Tally = new Tally(
            organisations.Length, model.Plan.Fleet.Kinds.Count, model.Online.Slots, model.Tables.Zones.Length);
        ExpectedUse = new ExpectedUse(model);
    }

    public ProtectionTally Protection { get; }

    public RunModel Model { get; }

    public ReachedOrganisation[] Organisations { get; }

    /// <summary>End of the run, ms; nothing happens at or after it.</summary>
    public long End { get; }

    public Calendar Calendar { get; set; }

    public Emitter Emitter { get; }

    public Tally Tally { get; }

    public DownMoments Moments { get; } = new();

    public ExpectedUse ExpectedUse { get; }

    /// <summary>Start of the window that is being stepped, ms.</summary>
    public long WindowStart { get; set; }

    /// <summary>End of the window that is being stepped, ms.</summary>
    public long WindowEnd { get; set; }

    /// <summary>
    /// Files a record that is due after this window; false where it is due inside it, and left to the caller.
    /// </summary>
    public bool Files(long time, int slot, uint entity, RecordKind kind, uint state)
    {
        Invariant.Holds(time >= WindowStart);
        if (time < WindowEnd)
            return false;

        if (time < End)
            Calendar.Add(time, (uint)slot, entity, (byte)kind, state);

        return true;
    }
}
