namespace Sim.Scenarios;

/// <summary>Makes the plan of an experiment without errors.</summary>
internal static class ExperimentPlanner
{
    public static ExperimentPlan Plan(
        Bound root, IReadOnlyList<ExperimentFactor> factors, IReadOnlyList<ArmPlan> arms, ScenarioPlan scenario,
        ExperimentOverrides overrides) => new()
        {
            Name = root.Get<string>("experiment"),
            Title = root.Get<string>("title"),
            Question = root.Get<string>("question"),
            Scenario = scenario.Name,
            Factors = factors,
            Arms = arms,
            Baseline = root.Text("baseline") ?? (factors.Count > 0 ? factors[0].Levels[0] : arms[0].Name),
            Seed = overrides.Seed ?? root.Maybe<ulong>("seed") ?? scenario.Seed,
            FleetSeed = overrides.FleetSeed ?? root.Maybe<ulong>("fleetSeed") ?? scenario.FleetSeed,
            Confidence = root.Get<Ratio>("confidence").ToDouble(),
            Interval = root.Text("interval") is { } word ? EnumWords.Read<IntervalKind>(word) : IntervalKind.Student,
            Metrics = [.. root["metrics"]!.Items!.Select(Metric)],
            Replications = Replications(root, overrides),
            Selection = root["select"] is { } select
                ? new SelectionPlan(select.Get<string>("metric"), select.Get<Ratio>("probability").ToDouble())
                : null,
            Expectations = root["expectations"]?.Items is { } own
                ? [.. own.Select(e => new ExpectationCodec().Make(e, scenario.Start))]
                : factors.Count == 1 ? [.. scenario.Expectations.Where(e => !e.Validates)] : [],
            Expects = root["expectations"] is not null,
            Assumptions = scenario.Assumptions,
            Year = root["year"] is { } year ? YearPlanner.Plan(year) : null,
        };

    private static ExperimentMetric Metric(Bound entry)
    {
        string name = entry.Get<string>("metric");
        MetricName metric = Parsed(name);
        return new ExperimentMetric(
            name, entry.Text("label") ?? metric.Label, metric.Unit.Word(),
            entry.Text("better") is { } better ? better == "lower" : !metric.Measure.MoreIsBetter);
    }

    private static ReplicationPlan Replications(Bound root, ExperimentOverrides overrides)
    {
        if (overrides.Replications is { } asked)
            return new ReplicationPlan(asked, asked, null);

        if (root["stop"] is not { } stop)
        {
            int fixedNumber = (int)(root.Maybe<long>("replications") ?? ExperimentTable.UsualReplications);
            return new ReplicationPlan(fixedNumber, fixedNumber, null);
        }

        string metric = stop.Get<string>("metric");
        return new ReplicationPlan(stop.Int("min"), stop.Int("max"), new PrecisionTarget(
            metric, stop.Maybe<MetricBound>("halfWidth")?.In(UnitOf(metric)),
            stop.Maybe<Ratio>("relative")?.ToDouble()));
    }

    private static MetricUnit UnitOf(string metric) => Parsed(metric).Unit;

    private static MetricName Parsed(string metric) => MetricName.TryParse(metric, out MetricName? name, out _, out _)
        ? name!
        : throw new InvalidOperationException($"The metric {metric} was checked before.");
}
