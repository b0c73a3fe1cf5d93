namespace Sim.Scenarios;

/// <summary>Makes the plan of a scenario without errors.</summary>
internal static class Planner
{
    public static ScenarioPlan Plan(Bound root, IReadOnlyList<Assumption> assumptions)
    {
        UtcMoment start = root.Get<UtcMoment>("start");
        var times = new Times(start);
        return new ScenarioPlan
        {
            Name = root.Get<string>("scenario"),
            Title = root.Get<string>("title"),
            Question = root.Get<string>("question"),
            Start = start,
            Duration = root.Get<SimDuration>("duration"),
            Window = root.Get<SimDuration>("window"),
            Seed = root.Get<ulong>("seed"),
            FleetSeed = root.Get<ulong>("fleetSeed"),
            Thinning = root.Int("thinning"),
            Fleet = FleetPlanner.Plan(root["fleet"]!),
            Design = Design(root["design"] ?? root["designs"]!.Items![0]),
            DesignMix = Items(root["designs"], d => new DesignShare(d.Get<Ratio>("share"), Design(d))),
            Platform = root["platform"] is { } platform ? new PlatformPlan(platform.Get<string>("design")) : PlatformPlan.Default,
            Update = Update(root["update"]!),
            Channel = Channel(root["channel"]!),
            Rollout = new RolloutCodec().Make(root["rollout"]!, start),
            Recovery = RecoveryPlanner.Plan(root["recovery"], times),
            Services = Items(root["services"], Service),
            Threat = ThreatPlanner.Plan(root["threat"]),
            Expectations = Items(root["expectations"], Expectation),
            Published = Items(root["published"], Published),
            Assumptions = [.. assumptions, .. PlatformDefault(root), .. Items(root["assumptions"], Row)],
        };
    }

    // Told only where it matters: in which design an update of the platform runs, and nobody said so.
    private static Assumption[] PlatformDefault(Bound root) =>
        root["platform"] is null && MakerOf(root["update"]!) == UpdateMaker.PlatformVendor ? [PlatformPlan.DefaultFact] : [];

    private static UpdateMaker MakerOf(Bound update) => EnumWords.Read<UpdateMaker>(update.Get<string>("by"));

    private static DesignPlan Design(Bound design) => new(
        design.Get<string>("name"), design.Int("suppliedInputs"), design.Get<bool>("boundsCheck"))
    {
        Vendor = design.Text("vendor") ?? "",
        Without = Items(design["without"], w => EnumWords.Read<Mechanism>((string)w.Value!)),
    };

    private static UpdatePlan Update(Bound update)
    {
        Bound fault = update["fault"]!;
        return new UpdatePlan(
            update.Get<string>("name"), update.Get<string>("artefact"), update.Get<string>("platform"),
            update.Get<SensorVersion>("minVersion"), update.Int("highestComparedInput"),
            new FaultPlan(fault.Get<string>("class"), fault.Get<Ratio>("probability"), EnumWords.Read<TriggerKind>(fault.Get<string>("trigger")),
                fault.Get<DurationLaw>("delay"))
            {
                When = fault["when"] is { } when ? Predicate(when) : HostPredicate.Any,
            })
        {
            Vendor = update.Text("vendor") ?? "",
            By = MakerOf(update),
        };
    }

    private static HostPredicate Predicate(Bound when) => new()
    {
        Kinds = Items(when["kinds"], k => (string)k.Value!),
        Encrypted = when.Maybe<bool>("encrypted"),
        Wired = when.Maybe<bool>("wired"),
    };

    private static ChannelPlan Channel(Bound channel) => new(
        EnumWords.Read<ChannelKind>(channel.Get<string>("kind")), channel.Maybe<SimDuration>("period") ?? SimDuration.Zero,
        channel.Get<DurationLaw>("latency"));

    private static ServicePlan Service(Bound service) => new(
        service.Get<string>("name"), Items(service["sectors"], s => (string)s.Value!), service.Int("servers"),
        service.Int("needed"), service.Get<DurationLaw>("restart"), service.Get<long>("unitsPerHour"));

    /// <summary>An expectation that was checked.</summary>
    public static ExpectationPlan Expectation(Bound expectation)
    {
        string text = expectation.Get<string>("metric");
        MetricUnit unit = MetricName.TryParse(text, out MetricName? metric, out _, out _)
            ? metric!.Unit
            : throw new InvalidOperationException($"The metric {text} was checked before.");
        double? min = expectation.Maybe<MetricBound>("min")?.In(unit);
        double? max = expectation.Maybe<MetricBound>("max")?.In(unit);
        if (expectation.Maybe<Ratio>("within") is { } within)
        {
            MetricBound of = expectation.Get<MetricBound>("of");
            decimal distance = of.Number * within.Numerator / within.Denominator;
            min = (of with { Number = of.Number - distance }).In(unit);
            max = (of with { Number = of.Number + distance }).In(unit);
        }

        return new ExpectationPlan(expectation.Get<string>("name"), text, min, max, expectation.Text("source") ?? "")
        {
            Validates = expectation.Get<bool>("validates"),
        };
    }

    private static PublishedPoint Published(Bound point)
    {
        string series = point.Get<string>("series");
        MetricUnit unit = series == "onlineShare" ? MetricUnit.Share : MetricUnit.Count;
        return new PublishedPoint(
            series, point.Get<SimDuration>("after"), point.Get<MetricBound>("value").In(unit)!.Value,
            point.Get<string>("note"), point.Get<string>("source"));
    }

    private static Assumption Row(Bound row) => new(
        row.Get<string>("path"), row.Get<string>("text"), row.Get<string>("basis"), row.Get<string>("source"));

    private static T[] Items<T>(Bound? list, Func<Bound, T> make) => [.. list?.Items?.Select(make) ?? []];
}
