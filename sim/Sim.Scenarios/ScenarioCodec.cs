namespace Sim.Scenarios;

internal sealed class ScenarioCodec() : ObjectCodec<ScenarioPlan>(
    "scenario", "A scenario: together with its seeds the whole input of a run.",
    [
        Required("scenario", Scalar.Name, "Stable name.", s => s.Name).As(out var name) with { Example = "july-2024" },
        Required("title", Scalar.Line, "One line for lists and headings.",
            s => s.Title).As(out var title) with { Example = "A patch in four rings" },
        Required("question", Scalar.Paragraph, "The question that the run answers.",
            s => s.Question).As(out var question),
        Start, Duration, Window,
        Defaulted("seed", Scalar.Seed, "1", "What happens.", s => s.Seed).As(out var seed),
        Defaulted("fleetSeed", Scalar.Seed, "1", "Who exists.", s => s.FleetSeed).As(out var fleetSeed),
        Defaulted("thinning", Scalar.Integer(1, 10_000_000), "1",
            "Keep one organisation in N, by size rank; 1 keeps the whole fleet.", s => s.Thinning).As(out var thinning),
        Fleet, Design, Designs, Platform, Update, Channel, Rollout, Recovery, Services, Threat,
        Optional("surface", new SurfaceCodec(), SurfacePlan.Default,
            "What makes compromise of a design's lines and parsers; assumed where not given.",
            s => s.Surface).As(out var surface) with { When = _ => true },
        Expectations, Published,
        Optional("assumptions", Many.List(new AssumptionCodec(), 1, 4096), [], "Bases of numbers of this file.",
            s => s.Assumptions).As(out var assumptions),
    ],
    read => new()
    {
        Name = read.Get(name),
        Title = read.Get(title),
        Question = read.Get(question),
        Start = read.Get(Start),
        Duration = read.Get(Duration),
        Window = read.Get(Window),
        Seed = read.Get(seed),
        FleetSeed = read.Get(fleetSeed),
        Thinning = read.Get(thinning),
        Fleet = read.Get(Fleet),
        Design = read.Get(Design) ?? read.Get(Designs)[0].Design,
        DesignMix = read.Get(Designs),
        Platform = read.Get(Platform),
        Update = read.Get(Update),
        Channel = read.Get(Channel),
        Rollout = read.Get(Rollout),
        Recovery = read.Get(Recovery),
        Services = read.Get(Services),
        Threat = read.Get(Threat),
        Surface = read.Get(surface),
        Expectations = read.Get(Expectations),
        Published = read.Get(Published),
        Assumptions = read.Get(assumptions),
    })
{
    public static readonly Field<UtcMoment> Start = Required(
        "start", Scalar.Calendar, "Simulated time zero.", s => s.Start);
    public static readonly Field<SimDuration> Duration = Required(
        "duration", Scalar.Between("1s", "366d"), "How long the run simulates.",
        s => s.Duration) with { Example = "14d" };
    public static readonly Field<SimDuration> Window = Defaulted(
        "window", Scalar.Between("1s", "1h"), "60s", "Length of a window; decisions wait for its end.",
        s => s.Window);
    public static readonly Field<FleetPlan> Fleet = Required("fleet", new FleetCodec(), "Who exists.", s => s.Fleet);
    public static readonly Field<DesignPlan?> Design = Optional(
        "design", new DesignCodec(),
        "The design of the driver or agent; in its place 'designs' for a fleet of several.",
        s => s.DesignMix.Count == 0 ? s.Design : null);
    public static readonly Field<IReadOnlyList<DesignShare>> Designs = Optional(
        "designs", Many.List(new DesignShareCodec(), 1, 64), [],
        "Designs that organisations are drawn from; their shares add up to one.", s => s.DesignMix);
    // Where it is the default and nothing runs in it, it says nothing about the run.
    public static readonly Field<PlatformPlan> Platform = Optional(
        "platform", new PlatformCodec(), PlatformPlan.Default,
        "The platform's own component, where an update of the platform's vendor runs; "
        + "kernel-validated-content where not given.",
        s => s.Platform) with
    { When = s => s.Update.By == UpdateMaker.PlatformVendor || s.Platform != PlatformPlan.Default };
    public static readonly Field<UpdatePlan> Update = Required(
        "update", new UpdateCodec(), "What is released, and its fault.", s => s.Update);
    public static readonly Field<ChannelPlan> Channel = Required(
        "channel", new ChannelCodec(), "How the artefact travels.", s => s.Channel);
    public static readonly Field<RolloutPlan> Rollout = Required(
        "rollout", new RolloutCodec(), "Who is offered it when, and when it is withdrawn.", s => s.Rollout);
    public static readonly Field<RecoveryPlan> Recovery = Optional(
        "recovery", new RecoveryCodec(), RecoveryCodec.Nothing,
        "How machines come back; they stay down where not given.", s => s.Recovery) with { When = _ => true };
    public static readonly Field<IReadOnlyList<ServicePlan>> Services = Optional(
        "services", Many.List(new ServiceCodec(), 1, 64), [],
        "Services on servers; an organisation runs the first that names its sector.", s => s.Services);
    public static readonly Field<ThreatPlan> Threat = Optional(
        "threat", new ThreatCodec(), ThreatPlan.Default, "Attacks on the fleet; assumed ones where not given.",
        s => s.Threat) with { When = _ => true };
    public static readonly Field<IReadOnlyList<ExpectationPlan>> Expectations = Optional(
        "expectations", Many.List(new ExpectationCodec(), 1, 256), [], "What must hold.", s => s.Expectations);
    public static readonly Field<IReadOnlyList<PublishedPoint>> Published = Optional(
        "published", Many.List(new PublishedCodec(), 1, 256), [], "Published measurements to draw beside the run.",
        s => s.Published);

    public static readonly ScenarioCodec Instance = new();

    /// <summary>The words that the key at a dotted path can have, without mixtures of others; else none.</summary>
    public static IReadOnlyList<string> LevelsAt(string path, IModelLibrary library)
    {
        Shape? shape = Instance;
        foreach (string key in path.Split('.'))
            shape = shape?.Find(key)?.Shape;

        return shape == DesignName.Codec ? library.Names(ModelKind.Designs) : shape?.Levels ?? [];
    }

    /// <summary>Whether the number at a dotted path can be a whole one only.</summary>
    public static bool IsWholeAt(string path) =>
        ShapesAt(path).Any(s => s.SchemaName.StartsWith(NumberNotation.Whole, StringComparison.Ordinal));

    /// <summary>Whether what stands at a dotted path is a version, which looks like a number.</summary>
    public static bool IsVersionAt(string path) => ShapesAt(path).Contains(Pattern.Version);

    /// <summary>Whether a moment stands at a dotted path.</summary>
    public static bool IsMomentAt(string path) => ShapesAt(path).Any(s => s is MomentCodec);

    private static IEnumerable<Shape> ShapesAt(string path)
    {
        Shape[] shapes = [Instance];
        foreach (string key in path.Split('.'))
            shapes = [.. shapes.SelectMany(Forms).SelectMany(s => Below(s, key))];

        return shapes.SelectMany(Forms);
    }

    // A choice has several forms; items of lists and values of maps stand below names of their own.
    private static IEnumerable<Shape> Forms(Shape shape) =>
        shape.Inner.Where(i => i.Path.Length == 0).SelectMany(i => Forms(i.Shape)).Prepend(shape);

    private static IEnumerable<Shape> Below(Shape shape, string key) => shape.Find(key) is { } known
        ? [known.Shape] : shape.Inner.Where(i => i.Path.Length > 0).Select(i => i.Shape);

    protected override IReadOnlyList<KeyOf<ScenarioPlan>> Written =>
        [.. base.Written.Select(key => key == Design ? new DesignSection() : key)];
}
