namespace Sim.Engine;

/// <summary>What the opening of a stage has to know of a segment, looked up once for all of its endpoints.</summary>
internal readonly struct SegmentScan
{
    private readonly ReachedOrganisation _organisation;
    private readonly Delivery _delivery;
    private readonly Categorical _habits;
    private readonly IReadOnlyList<OnlineHabit> _plans;
    private readonly Categorical _stages;
    private readonly ulong _coverage;
    private readonly int _stage;
    private readonly LocalTime _local;
    private readonly long _open;
    private readonly long _stop;

    public SegmentScan(ShardContext context, Delivery delivery, ReachedOrganisation organisation, int segment,
        int stage)
    {
        RunModel model = context.Model;
        ref readonly Segment of = ref organisation.Segments[segment];
        int pattern = model.Tables.PatternOf(of);
        Takes = of.Takes || model.Designs.ReachesAll;
        _organisation = organisation;
        _delivery = delivery;
        _habits = model.Tables.Habits[pattern];
        _plans = model.Tables.Patterns[pattern].Habits;
        _stages = model.Stages.Membership;
        _coverage = model.Designs.ReachesAll
            ? 1UL << 32 : organisation.Source.CoverageOf(model.Plan.Fleet.Kinds[of.Kind]);
        _stage = stage;
        _local = model.Local[of.Zone];
        _open = model.Stages.Opens[stage];
        _stop = Math.Min(model.Stages.Stop, context.End);
    }

    /// <summary>Whether the release reaches the segment at all.</summary>
    public bool Takes { get; }

    /// <summary>
    /// Whether an endpoint is of the stage and applies the release in time; then when, and which habit it has.
    /// </summary>
    public bool Applies(uint ordinal, out long time, out int habit)
    {
        PhiloxBlock presence = _organisation.Attributes.Endpoint(ordinal, DrawPurpose.Presence);
        if (presence.C >= _coverage || _stages.Pick(presence.D) != _stage)
        {
            time = 0;
            habit = 0;
            return false;
        }

        habit = _habits.Pick(presence.A);
        var clock = new HabitClock(_plans[habit], presence.B, _local);
        time = _delivery.Time(clock, _organisation.Happenings, ordinal, _open, _stop, 0);
        return time < _stop;
    }
}
