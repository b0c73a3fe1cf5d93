using Sim.Fleet;
using Sim.Kernel;

namespace Sim.Engine;

/// <summary>What the parts of a shard share: the model, the organisations by slot, the calendar and the counters.</summary>
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

    /// <summary>Events of this window that reach whole organisations, unordered.</summary>
    public List<OrganisationEvent> Pending { get; } = [];

    /// <summary>Start of the window that is being stepped, ms.</summary>
    public long WindowStart { get; set; }

    /// <summary>End of the window that is being stepped, ms.</summary>
    public long WindowEnd { get; set; }

    /// <summary>Local time of a segment minus simulated time, ms.</summary>
    public long LocalOffset(in Segment segment) =>
        Model.LocalOrigin + (Model.Tables.Zones[segment.Zone] * 60_000L);

    /// <summary>Index of an endpoint's habit in the online tables.</summary>
    public int HabitSlot(in Segment segment, EndpointState state) =>
        (Model.Tables.PatternOfKind[segment.Kind] * OnlineTable.MaxHabits) + state.Habit;

    /// <summary>Index of an endpoint's design.</summary>
    public int DesignOf(int slot, uint ordinal, EndpointState state)
    {
        ReachedOrganisation organisation = Organisations[slot];
        return Model.Designs.Of(organisation, organisation.Segments[state.Segment], ordinal);
    }

    /// <summary>Counts a machine that goes down.</summary>
    public void GoDown(long time, int slot, in Segment segment, EndpointState state, TallyColumn how)
    {
        int habit = HabitSlot(segment, state);
        Tally.GoDown(slot, segment.Kind, habit, segment.Zone, time, how);
        ExpectedUse.Begin(habit, segment.Zone, time);
        Moments.Down(time - WindowStart);
    }

    /// <summary>Counts a machine that is up again.</summary>
    public void Recover(long time, int slot, uint ordinal, EndpointState state, TallyColumn how)
    {
        ref readonly Segment segment = ref Organisations[slot].Segments[state.Segment];
        int habit = HabitSlot(segment, state);
        Tally.Recover(slot, segment.Kind, habit, segment.Zone, time, how);
        ExpectedUse.End(habit, segment.Zone, time);
        Moments.Up(time - WindowStart);
        Protection.End(DesignOf(slot, ordinal, state), ProtectionState.Down, time);
    }

    public void Raise(int slot, long time, EventOrder order, uint entity, uint state) =>
        Pending.Add(new OrganisationEvent(slot, time - WindowStart, order, entity, state));
}
