using Sim.Fleet;

namespace Sim.Engine;

/// <summary>One endpoint at one moment: what a handler reads of it, and what it says has happened to it.</summary>
internal readonly ref struct Visit
{
    private readonly ShardContext _context;
    private readonly ref readonly Segment _segment;

    public Visit(ShardContext context, long time, int slot, uint ordinal, EndpointState state)
    {
        _context = context;
        Time = time;
        Slot = slot;
        Ordinal = ordinal;
        State = state;
        Organisation = context.Organisations[slot];
        _segment = ref Organisation.Segments[state.Segment];
    }

    /// <summary>The moment, ms.</summary>
    public long Time { get; }

    /// <summary>Slot of its organisation in the shard.</summary>
    public int Slot { get; }

    /// <summary>Its number in the organisation.</summary>
    public uint Ordinal { get; }

    /// <summary>What its record or ticket carries.</summary>
    public EndpointState State { get; }

    /// <summary>Its organisation.</summary>
    public ReachedOrganisation Organisation { get; }

    /// <summary>Its device kind, as an index.</summary>
    public int Kind => _segment.Kind;

    /// <summary>Its device kind.</summary>
    public DeviceKindPlan KindPlan => _context.Model.Plan.Fleet.Kinds[_segment.Kind];

    /// <summary>Its design, as an index.</summary>
    public int Design => Organisation.DesignOf(_context.Model.Designs, _segment, Ordinal);

    /// <summary>Key of its transitions.</summary>
    public ulong Key => Organisation.EndpointKey(Ordinal);

    /// <summary>Its local time minus simulated time, ms.</summary>
    public long Local => _context.LocalOffset(_segment);

    /// <summary>When it is online.</summary>
    public HabitClock Clock
    {
        get
        {
            OnlinePattern pattern = _context.Model.Plan.Fleet.OnlinePatterns[_context.Model.Tables.PatternOfKind[Kind]];
            return new HabitClock(pattern.Habits[State.Habit], Attribute(DrawPurpose.Presence).B);
        }
    }

    /// <summary>Whether a service stands on it.</summary>
    public bool IsHost => _segment.FirstHost >= 0 && Organisation.Service >= 0;

    /// <summary>Its number among the service hosts of its organisation.</summary>
    public uint Host => Organisation.HostOf(State.Segment, Ordinal);

    /// <summary>A draw of what it is.</summary>
    public PhiloxBlock Attribute(DrawPurpose purpose) => Organisation.Attributes.Endpoint(Ordinal, purpose);

    /// <summary>A draw of what happens to it.</summary>
    public PhiloxBlock Happening(DrawPurpose purpose, uint occurrence = 0) =>
        Organisation.Happenings.Endpoint(Ordinal, purpose, occurrence);

    /// <summary>Something happens to it that a user could see.</summary>
    public void Note(TransitionKind kind, uint value = 0)
    {
        _context.Emitter.Emit(Time, Key, kind, value);
        _context.Tally.Count(Slot, Kind, kind);
    }

    /// <summary>It enters the state of an outcome.</summary>
    public void Enter(OutcomeState state)
    {
        _context.Protection.Begin(Design, state, Time);
        if (state == OutcomeState.Down)
        {
            int habit = HabitSlot;
            _context.Tally.GoDown(Slot, habit, _segment.Zone, Time);
            _context.ExpectedUse.Begin(habit, _segment.Zone, Time);
            _context.Moments.Down(Time - _context.WindowStart);
        }
    }

    /// <summary>It leaves the state of an outcome.</summary>
    public void Leave(OutcomeState state)
    {
        _context.Protection.End(Design, state, Time);
        if (state == OutcomeState.Down)
        {
            int habit = HabitSlot;
            _context.Tally.Recover(Slot, habit, _segment.Zone, Time);
            _context.ExpectedUse.End(habit, _segment.Zone, Time);
            _context.Moments.Up(Time - _context.WindowStart);
        }
    }

    // Index of its habit in the online tables.
    private int HabitSlot => (_context.Model.Tables.PatternOfKind[Kind] * OnlineTable.MaxHabits) + State.Habit;
}
