namespace Sim.Engine;

/// <summary>One endpoint at one moment: what a handler reads of it, and what it says has happened to it.</summary>
internal readonly ref struct Visit(ShardContext context, long time, int slot, uint ordinal, EndpointState state)
{
    private readonly ref readonly Segment _segment = ref context.Organisations[slot].Segments[state.Segment];

    /// <summary>The moment, ms.</summary>
    public long Time => time;

    /// <summary>Slot of its organisation in the shard.</summary>
    public int Slot => slot;

    /// <summary>Its number in the organisation.</summary>
    public uint Ordinal => ordinal;

    /// <summary>What its record or ticket carries.</summary>
    public EndpointState State => state;

    public ReachedOrganisation Organisation { get; } = context.Organisations[slot];

    /// <summary>Its device kind, as an index.</summary>
    public int Kind => _segment.Kind;

    public DeviceKindPlan KindPlan => context.Model.Plan.Fleet.Kinds[_segment.Kind];

    /// <summary>Its design, as an index.</summary>
    public int Design => Organisation.DesignOf(
        context.Model.Designs, context.Model.Plan.Fleet.Kinds, _segment, ordinal);

    /// <summary>Key of its transitions.</summary>
    public ulong Key => Organisation.EndpointKey(ordinal);

    /// <summary>Its local time.</summary>
    public LocalTime Local => context.Model.Local[_segment.Zone];

    /// <summary>When it is online.</summary>
    public HabitClock Clock => new(
        context.Model.Tables.Patterns[context.Model.Tables.PatternOf(_segment)].Habits[state.Habit],
        Attribute(DrawPurpose.Presence).B, Local);

    /// <summary>When somebody is at it.</summary>
    public AttendanceClock Attendance => context.Model.Recovery.Attendance[_segment.Calendar][_segment.Kind];

    /// <summary>Whether a service stands on it.</summary>
    public bool IsHost => _segment.FirstHost >= 0 && Organisation.Service >= 0;

    /// <summary>Its number among the service hosts of its organisation.</summary>
    public uint Host => Organisation.HostOf(state.Segment, ordinal);

    // Index of its habit in the online tables.
    private int HabitSlot => (context.Model.Tables.PatternOf(_segment) * OnlineTable.MaxHabits) + state.Habit;

    /// <summary>A draw of what it is.</summary>
    public PhiloxBlock Attribute(DrawPurpose purpose) => Organisation.Attributes.Endpoint(ordinal, purpose);

    /// <summary>A draw of what happens to it.</summary>
    public PhiloxBlock Happening(DrawPurpose purpose, uint occurrence = 0) =>
        Organisation.Happenings.Endpoint(ordinal, purpose, occurrence);

    /// <summary>Something happens to it that a user could see.</summary>
    public void Note(TransitionKind kind, uint value = 0)
    {
        context.Emitter.Emit(time, Key, kind, value);
        context.Tally.Count(slot, Kind, kind);
    }

    /// <summary>From a moment on it has the content from before the release again, to the end of the run.</summary>
    public void FallsBack(long from)
    {
        if (from < context.End)
            context.Protection.Begin(Design, OutcomeState.OldContent, from);
    }

    /// <summary>It enters the state of an outcome.</summary>
    public void Enter(OutcomeState entered)
    {
        context.Protection.Begin(Design, entered, time);
        if (entered == OutcomeState.Down)
        {
            context.Tally.GoDown(slot, HabitSlot, _segment.Zone, time);
            context.ExpectedUse.Begin(HabitSlot, _segment.Zone, time);
            context.Moments.Down(time - context.WindowStart);
        }
    }

    /// <summary>It leaves the state of an outcome.</summary>
    public void Leave(OutcomeState left)
    {
        context.Protection.End(Design, left, time);
        if (left == OutcomeState.Down)
        {
            context.Tally.Recover(slot, HabitSlot, _segment.Zone, time);
            context.ExpectedUse.End(HabitSlot, _segment.Zone, time);
            context.Moments.Up(time - context.WindowStart);
        }
    }
}
