using Sim.Engine;

namespace Sim.Experiments.Books;

/// <summary>
/// What is kept of an arm: a number for each metric and replication, and sums. Runs may end in any order: numbers have their place, and
/// everything else is a sum of whole numbers. Not safe for several threads at once.
/// </summary>
internal sealed class ArmBook
{
    private readonly MetricName[] _metrics;
    private readonly List<double>[] _values;
    private readonly CurveBook[] _curves;

    public ArmBook(ArmPlan arm, IReadOnlyList<MetricName> metrics)
    {
        Arm = arm;
        _metrics = [.. metrics];
        _values = [.. metrics.Select(_ => new List<double>())];
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

    /// <summary>Endpoints that run the platform of the update, over all replications: without one the arm can neither fail nor hold.</summary>
    public long Targets { get; private set; }

    /// <summary>Outcomes over all replications.</summary>
    public OutcomeBook Outcomes { get; } = new();

    /// <summary>The numbers of the models that its runs rest on, the same in every replication; those of the scenario are the plan's.</summary>
    public IReadOnlyList<Assumption> Facts { get; private set; } = [];

    /// <summary>What a year of updates may draw from of its runs.</summary>
    public ResponseBook Responses { get; } = new();

    /// <summary>Makes room for replications.</summary>
    public void Reserve(int replications)
    {
        foreach (List<double> values in _values)
        {
            while (values.Count < replications)
            {
                values.Add(double.NaN);
            }
        }
    }

    /// <summary>Writes down a run.</summary>
    public void Add(int replication, RunOutcome outcome)
    {
        SimResult result = outcome.Result;
        for (int m = 0; m < _metrics.Length; m++)
        {
            _values[m][replication] = _metrics[m].Read(result) ?? double.NaN;
        }

        Responses.Add(replication, result.RawTotals);
        Exposed += result.RawTotals.Exposed;
        Targets += result.RawTotals.Endpoints;
        Facts = result.Assumptions;
        Outcomes.Add(result);
        foreach (CurveBook curve in _curves)
        {
            curve.Add(outcome);
        }
    }

    /// <summary>Values of a metric by replication; NaN where the run has none.</summary>
    public double[] Values(int metric) => [.. _values[metric]];

    /// <summary>The curves.</summary>
    public IReadOnlyList<ArmCurve> Curves() => [.. _curves.Select(c => c.Close())];
}
