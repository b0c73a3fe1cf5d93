namespace Sim.Experiments;

/// <summary>
/// What is kept of an arm: a number for each metric and replication, and sums. Runs may end in any order: numbers have
/// their place, and everything else is a sum of whole numbers. Not safe for several threads at once.
/// </summary>
internal sealed class ArmBook
{
    // Enough that a draw among them is close to a draw of a run; memory does not grow with replications.
    private const int MostResponses = 64;

    private readonly CurveBook[] _curves;
    private readonly long[] _outcomes = new long[OutcomeTraits.All.Count];
    private readonly SortedList<int, Response> _responses = [];

    /// <param name="plan">The experiment: what is measured, and what its arms are judged by.</param>
    /// <param name="arm">The arm.</param>
    /// <param name="why">Says why a metric has no value in a run, or null.</param>
    /// <exception cref="ArgumentException">The plan names something that is no metric.</exception>
    public ArmBook(ExperimentPlan plan, ArmPlan arm, Func<MetricName, SimResult, string>? why)
    {
        double after = (arm.Scenario.Duration.Milliseconds - arm.Scenario.Rollout.ReleaseAt.Milliseconds) / 1000.0;
        Arm = arm;
        Metrics = [.. plan.Metrics.Select(m => new MetricBook(Parse(m.Metric), isOutlasted: false, why))];
        Expected = [.. plan.Expectations.Select(e => (Metric: Parse(e.Metric), e.Max)).Select(e => new MetricBook(
            e.Metric, e.Metric is { Family: MetricFamily.Releases, Unit: MetricUnit.Seconds } && e.Max <= after, why))];
        _curves =
        [
            new CurveBook("down", arm.Scenario, static p => p.Down),
            new CurveBook("unprotected", arm.Scenario, static p => p.Unprotected),
        ];
    }

    public ArmPlan Arm { get; }

    /// <summary>What is measured, in the order of the plan.</summary>
    public IReadOnlyList<MetricBook> Metrics { get; }

    /// <summary>The metrics of the expectations, in their order.</summary>
    public IReadOnlyList<MetricBook> Expected { get; }

    /// <summary>Endpoints that applied the release, over all replications.</summary>
    public long Exposed { get; private set; }

    /// <summary>
    /// Endpoints that run the platform of the update, over all replications: without one the arm can neither fail nor
    /// hold.
    /// </summary>
    public long Targets { get; private set; }

    /// <summary>
    /// The numbers of the models that its runs rest on, the same in every replication; those of the scenario are the
    /// plan's.
    /// </summary>
    public IReadOnlyList<Assumption> Facts { get; private set; } = [];

    /// <summary>What the answers of its designs rest on, the same in every replication.</summary>
    public IReadOnlyList<CellEvidence> Evidence { get; private set; } = [];

    /// <summary>What a year of updates draws from: the first replications, in their order.</summary>
    public Response[] Responses => [.. _responses.Values];

    /// <summary>Writes down a run.</summary>
    public void Add(int replication, RunOutcome outcome)
    {
        SimResult result = outcome.Result;
        foreach (MetricBook metric in Metrics.Concat(Expected))
            metric.Add(replication, outcome);

        foreach (DesignResult design in result.Designs)
        {
            for (int i = 0; i < _outcomes.Length; i++)
                _outcomes[i] += design.Outcomes[i].Count;
        }

        foreach (CurveBook curve in _curves)
            curve.Add(outcome);

        Exposed += result.RawTotals.Exposed;
        Targets += result.RawTotals.Endpoints;
        Facts = result.Assumptions;
        Evidence = [.. result.Designs.Select(d => d.Evidence).OfType<CellEvidence>()];
        if (replication < MostResponses)
            _responses.Add(replication, Response.Of(result.RawTotals));
    }

    /// <summary>What the arm gave.</summary>
    /// <param name="metrics">Its metrics in the order of the plan.</param>
    public ArmResult Close(IReadOnlyList<ArmMetric> metrics) => new()
    {
        Name = Arm.Name,
        Label = Arm.Label,
        Levels = Arm.Levels,
        Sets = Arm.Sets,
        Exposed = Exposed,
        Metrics = metrics,
        Outcomes = OutcomeCount.List(_outcomes),
        Evidence = Evidence,
        Curves = [.. _curves.Select(c => c.Close())],
    };

    private static MetricName Parse(string metric) =>
        MetricName.TryParse(metric, out MetricName? name, out string problem, out _)
        ? name!
        : throw new ArgumentException($"'{metric}' is not a metric: {problem}", nameof(metric));
}
