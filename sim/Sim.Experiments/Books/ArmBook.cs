using Sim.Hosting;

namespace Sim.Experiments;

/// <summary>
/// What is kept of an arm: a number for each metric and replication, and sums. Runs may end in any order: numbers have
/// their place, and everything else is a sum of whole numbers. Not safe for several threads at once.
/// </summary>
internal sealed class ArmBook
{
    private readonly MetricName[] _metrics;
    private readonly List<double>[] _values;
    private readonly IReadOnlyList<ExpectationPlan> _expectations;
    private readonly MetricName[] _expected;
    private readonly List<double>[] _judged;
    private readonly Func<MetricName, SimResult, string>? _why;
    private readonly SortedDictionary<string, (int Replication, string Reason)> _reasons = new(StringComparer.Ordinal);
    private readonly CurveBook[] _curves;

    /// <param name="arm">The arm.</param>
    /// <param name="metrics">What is measured.</param>
    /// <param name="expectations">What it is judged by.</param>
    /// <param name="expected">Their metrics, in their order.</param>
    /// <param name="why">Says why a metric has no value in a run, or null.</param>
    public ArmBook(
        ArmPlan arm, IReadOnlyList<MetricName> metrics, IReadOnlyList<ExpectationPlan> expectations,
        IReadOnlyList<MetricName> expected,
        Func<MetricName, SimResult, string>? why)
    {
        (Arm, _expectations, _why) = (arm, expectations, why);
        (_metrics, _expected) = ([.. metrics], [.. expected]);
        _values = [.. metrics.Select(_ => new List<double>())];
        _judged = [.. expected.Select(_ => new List<double>())];
        _curves =
        [
            new CurveBook("down", arm.Scenario, static p => p.Down),
            new CurveBook("unprotected", arm.Scenario, static p => p.Unprotected),
        ];
    }

    /// <summary>The arm.</summary>
    public ArmPlan Arm { get; }

    /// <summary>Endpoints that applied the release, over all replications.</summary>
    public long Exposed { get; private set; }

    /// <summary>
    /// Endpoints that run the platform of the update, over all replications: without one the arm can neither fail nor
    /// hold.
    /// </summary>
    public long Targets { get; private set; }

    /// <summary>Outcomes over all replications.</summary>
    public OutcomeBook Outcomes { get; } = new();

    /// <summary>
    /// The numbers of the models that its runs rest on, the same in every replication; those of the scenario are the
    /// plan's.
    /// </summary>
    public IReadOnlyList<Assumption> Facts { get; private set; } = [];

    /// <summary>What a year of updates may draw from of its runs.</summary>
    public ResponseBook Responses { get; } = new();

    /// <summary>Makes room for replications.</summary>
    public void Reserve(int replications)
    {
        foreach (List<double> values in _values.Concat(_judged))
        {
            while (values.Count < replications)
                values.Add(double.NaN);
        }
    }

    /// <summary>Writes down a run.</summary>
    public void Add(int replication, RunOutcome outcome)
    {
        SimResult result = outcome.Result;
        for (int m = 0; m < _metrics.Length; m++)
            _values[m][replication] = _metrics[m].Read(result, outcome.AllWindows)
                ?? Missing(_metrics[m], replication, result);

        for (int e = 0; e < _expected.Length; e++)
            _judged[e][replication] = _expected[e].Read(result, outcome.AllWindows)
                ?? Late(_expected[e], _expectations[e], Missing(_expected[e], replication, result), result);

        Responses.Add(replication, result.RawTotals);
        Exposed += result.RawTotals.Exposed;
        Targets += result.RawTotals.Endpoints;
        Facts = result.Assumptions;
        Outcomes.Add(result);
        foreach (CurveBook curve in _curves)
            curve.Add(outcome);
    }

    /// <summary>Values of a metric by replication; NaN where the run has none.</summary>
    public double[] Values(int metric) => [.. _values[metric]];

    /// <summary>
    /// Values of an expectation by replication; NaN where it was not measured, infinite where a time was not reached in
    /// a run that outlasts its bound.
    /// </summary>
    public double[] Expected(int expectation) => [.. _judged[expectation]];

    // A milestone that machines which went down did not reach within the run is late beyond doubt once the run outlasts
    // the bound.
    private double Late(MetricName metric, ExpectationPlan expectation, double missing, SimResult result)
    {
        TimeSpan after = TimeSpan.FromMilliseconds(
            Arm.Scenario.Duration.Milliseconds - Arm.Scenario.Rollout.ReleaseAt.Milliseconds);
        return metric is { Family: MetricFamily.Releases, Unit: MetricUnit.Seconds } && result.RawTotals.WentDown > 0
            && expectation.Max <= after.TotalSeconds
            ? double.PositiveInfinity : missing;
    }

    /// <summary>
    /// Why the first replication without a value of a metric has none; empty where all have one, or nobody said.
    /// </summary>
    public string Why(string metric) =>
        _reasons.TryGetValue(metric, out (int Replication, string Reason) of) ? of.Reason : string.Empty;

    // The reason is that of the first replication, whatever the order in which runs end.
    private double Missing(MetricName metric, int replication, SimResult result)
    {
        if (_why is not null
            && (!_reasons.TryGetValue(metric.Text, out (int Replication, string Reason) known)
                || replication < known.Replication))
            _reasons[metric.Text] = (replication, _why(metric, result));

        return double.NaN;
    }

    /// <summary>The curves.</summary>
    public IReadOnlyList<ArmCurve> Curves() => [.. _curves.Select(c => c.Close())];
}
