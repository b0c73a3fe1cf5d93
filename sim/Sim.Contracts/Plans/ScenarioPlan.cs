namespace Sim.Contracts;

/// <summary>
/// A scenario with every default resolved: together with the model version the whole input of a run. Hosts, threads
/// and shards are not part of it.
/// </summary>
public sealed record ScenarioPlan
{
    /// <summary>Stable name: lower case, digits and hyphens.</summary>
    public required string Name { get; init; }

    /// <summary>One line for lists and headings.</summary>
    public required string Title { get; init; }

    /// <summary>The question that the run answers, one or two sentences.</summary>
    public required string Question { get; init; }

    /// <summary>The moment of simulated time zero.</summary>
    public required UtcMoment Start { get; init; }

    /// <summary>How long the run simulates; positive.</summary>
    public required SimDuration Duration { get; init; }

    /// <summary>Length of a window, 1 s to 1 h. Decisions wait for its end.</summary>
    public required SimDuration Window { get; init; }

    /// <summary>What happens.</summary>
    public required Seed Seed { get; init; }

    /// <summary>Who exists.</summary>
    public required FleetSeed FleetSeed { get; init; }

    /// <summary>Keep one organisation in N, by size rank; 1 keeps the whole fleet.</summary>
    public required int Thinning { get; init; }

    /// <summary>The fleet.</summary>
    public required FleetPlan Fleet { get; init; }

    /// <summary>The designs that the plan names, as their files and the scenario say them.</summary>
    public IReadOnlyList<DesignSpec> Designs { get; init; } = [];

    /// <summary>
    /// The design of the driver or agent; of all organisations where <see cref="DesignMix"/> is empty.
    /// </summary>
    public required DesignPlan Design { get; init; }

    /// <summary>
    /// Designs that organisations are drawn from, with shares that add up to one; empty for one design.
    /// </summary>
    public IReadOnlyList<DesignShare> DesignMix { get; init; } = [];

    /// <summary>The platform's own component, in which an update of the platform's vendor runs.</summary>
    public PlatformPlan Platform { get; init; } = PlatformPlan.Default;

    /// <summary>What is released, and its fault.</summary>
    public required UpdatePlan Update { get; init; }

    /// <summary>How the artefact travels.</summary>
    public required ChannelPlan Channel { get; init; }

    /// <summary>Who is offered it when, and when it is withdrawn.</summary>
    public required RolloutPlan Rollout { get; init; }

    /// <summary>How machines come back.</summary>
    public required RecoveryPlan Recovery { get; init; }

    /// <summary>Services on the organisations' servers; an organisation runs the first that names its sector.</summary>
    public required IReadOnlyList<ServicePlan> Services { get; init; }

    /// <summary>Attacks on the fleet, for the account of what protection is lost; they change no event.</summary>
    public ThreatPlan Threat { get; init; } = ThreatPlan.Default;

    /// <summary>What makes compromise of a design's traits, for its account; it changes no event.</summary>
    public SurfacePlan Surface { get; init; } = SurfacePlan.Default;

    /// <summary>What must hold.</summary>
    public required IReadOnlyList<ExpectationPlan> Expectations { get; init; }

    /// <summary>Published measurements to draw beside the run.</summary>
    public required IReadOnlyList<PublishedPoint> Published { get; init; }

    /// <summary>Every number that carries a basis, in the order of the files.</summary>
    public required IReadOnlyList<Assumption> Assumptions { get; init; }

    /// <summary>A design that the plan names.</summary>
    /// <param name="reference">Its name, or the path of its file.</param>
    /// <exception cref="ArgumentException">The plan has none; the message lists those that it has.</exception>
    public DesignSpec FindDesign(string reference) => Designs.FirstOrDefault(d => d.Reference == reference)
        ?? throw new ArgumentException(
            $"There is no design '{reference}'. Designs: {string.Join(", ", Designs.Select(d => d.Reference))}.",
            nameof(reference));

    /// <summary>Number of windows; the last one may be shorter.</summary>
    public long WindowCount => (Duration.Milliseconds + Window.Milliseconds - 1) / Window.Milliseconds;

    /// <summary>
    /// Whether the organisation of a size rank takes part: one of every <see cref="Thinning"/>, from the middle.
    /// </summary>
    public bool TakesPart(int index) => index % Thinning == Thinning / 2;

    /// <summary>How many of so many organisations take part.</summary>
    public int TakingPart(int organisations) => (organisations + Thinning - 1 - (Thinning / 2)) / Thinning;

    /// <summary>When a window ends: the end of the run cuts the last one short.</summary>
    /// <param name="window">Its number, from 0.</param>
    public SimTime WindowEnd(long window) =>
        SimTime.FromMilliseconds(Math.Min((window + 1) * Window.Milliseconds, Duration.Milliseconds));
}
