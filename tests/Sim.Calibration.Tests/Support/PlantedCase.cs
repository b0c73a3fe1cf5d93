namespace Sim.Calibration.Tests;

/// <summary>
/// Data that the model made of known parameters: each repeat observes another world, which is one fleet and one seed
/// that the fit never sees.
/// </summary>
internal static class PlantedCase
{
    private static readonly MetricName[] Metrics =
    [
        MetricName.Parse("totals.wentDown"), MetricName.Parse("series.onlineShare@2h"),
        MetricName.Parse("series.onlineShare@4h"), MetricName.Parse("totals.downHours"),
    ];

    private static readonly ParameterSpace Space =
        new([SmallScenario.Fault, SmallScenario.Mobilisation, SmallScenario.Weekend]);

    /// <summary>The values that the worlds were made with: the fault, the mobilisation in seconds, and a weekend that
    /// no row reaches.</summary>
    public static IReadOnlyList<double> Truth { get; } = [0.45, 2400, 0.3];

    /// <summary>Calibrates to the world of a repeat.</summary>
    public static CalibrationFit Fit(int repeat, IRunStore store, int threads, CancellationToken stop) =>
        new Calibrator(Plan(repeat, store), SmallScenario.Source, store, threads, new Ignored()).Run(stop);

    /// <summary>What is fitted to the world of a repeat.</summary>
    public static CalibrationPlan Plan(int repeat, IRunStore store)
    {
        RunGrid world = new(10_000 + (ulong)repeat, 1, 20_000 + (ulong)repeat, 1);
        PointRuns observed = new PointEvaluator(SmallScenario.Source, world, Metrics, store, 1, new Ignored())
            .Evaluate("world", [Space.Of(Truth)], CancellationToken.None)[0];
        return new CalibrationPlan
        {
            Name = "planted",
            Title = "Planted",
            Scenario = "small",
            Parameters = [SmallScenario.Fault, SmallScenario.Mobilisation, SmallScenario.Weekend],
            Observations =
            [
                .. Metrics.Select((m, i) => new Observation(
                    m.Text, m.Text, ObservationKind.Value, observed.Values[i][0], 0, "The planted world")),
            ],
            Runs = new RunGrid(1, 24, 1, 1),
            Points = 30,
            Rounds = 2,
            Base = SmallScenario.Source.Read([]),
        };
    }
}
