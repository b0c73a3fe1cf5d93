namespace Sim.Calibration.Tests;

/// <summary>
/// Data that the model made of known parameters: each repeat observes another world, which is one fleet and one seed
/// that the fit never sees.
/// </summary>
internal static class PlantedCase
{
    /// <summary>The values that the worlds were made with.</summary>
    public static readonly double[] Truth = [0.45, 2400, 0.3];

    private static readonly MetricName[] Metrics =
    [
        MetricName.Parse("totals.wentDown"), MetricName.Parse("series.onlineShare@2h"),
        MetricName.Parse("series.onlineShare@4h"), MetricName.Parse("totals.downHours"),
    ];

    private static readonly ParameterSpace Space =
        new([SmallScenario.Fault, SmallScenario.Mobilisation, SmallScenario.Weekend]);

    /// <summary>Calibrates to the world of a repeat.</summary>
    public static CalibrationFit Fit(int repeat, IRunStore store, int threads)
    {
        RunGrid world = new(10_000 + (ulong)repeat, 1, 20_000 + (ulong)repeat, 1);
        PointRuns observed = new PointEvaluator(SmallScenario.Source, world, Metrics, store, threads, new Ignored())
            .Evaluate("world", [Space.Of(Truth)], CancellationToken.None)[0];
        return new Calibrator(Plan([.. Metrics.Select((m, i) => new Observation(
                m.Text, m.Text, ObservationKind.Value, observed.Values[i][0], 0, "made"))]),
            SmallScenario.Source, store, threads, new Ignored()).Run(CancellationToken.None);
    }

    private static CalibrationPlan Plan(IReadOnlyList<Observation> observations) => new()
    {
        Name = "planted",
        Title = "Planted",
        Scenario = "small",
        Parameters = [SmallScenario.Fault, SmallScenario.Mobilisation, SmallScenario.Weekend],
        Observations = observations,
        Runs = new RunGrid(1, 24, 1, 1),
        Points = 30,
        Rounds = 2,
        Base = SmallScenario.Source.Read([]),
    };
}
