namespace Sim.Reports.Tests;

/// <summary>Results of experiments that no run gave, for the shapes a report must bear.</summary>
public static class ExperimentFixture
{
    private static readonly ExperimentMetric[] Measures =
    [
        new("totals.downHours", "machine-hours down", "hours", true),
        new("totals.protectionGapHours", "machine-hours unprotected", "hours", true),
        new("totals.crashedShare", "share of machines crashed", "share", true),
    ];

    /// <summary>A time that a run may not reach.</summary>
    public static readonly ExperimentMetric Time = new("releases.content.usable97", "time to 97%", "seconds", true);

    /// <summary>Nineteen designs, ten faults, three metrics.</summary>
    public static ExperimentResult Matrix { get; } = BuildMatrix();

    /// <summary>Two listed arms.</summary>
    public static ExperimentResult Pair { get; } = Of([Arm("all", [], 10, 2), Arm("halted", [], 4, 3)]) with
    {
        Differences =
        [
            new("halted", "all", Measures[0].Metric, 20, -6, -7, -5, 0.5, 12, true),
            new("halted", "all", Measures[1].Metric, 1, 1, -1, 3, null, null, false),
        ],
        Words = ["Each of the 20 replications ran all arms on the same seeds."],
    };

    /// <summary>One arm, a metric without a value, and foreign characters.</summary>
    public static ExperimentResult Single { get; } = Of([Arm("<b>&|", [], 0, null)]) with { Baseline = "<b>&|", Replications = 1 };

    /// <summary>Identical arms and extreme numbers.</summary>
    public static ExperimentResult Extreme { get; } = Of([Arm("a", [], 1e300, 0), Arm("b", [], 1e300, 0)]) with
    {
        Differences = [new("b", "a", Measures[0].Metric, 20, 0, 0, 0, null, null, true)],
    };

    /// <summary>Two listed arms and a time in seconds.</summary>
    /// <param name="all">Seconds of the baseline.</param>
    /// <param name="halted">Seconds of the other arm.</param>
    public static ExperimentResult Timed(double all, double halted) => Pair with
    {
        Metrics = [Time],
        Arms = [Pair.Arms[0] with { Metrics = [Metric(all)] }, Pair.Arms[1] with { Metrics = [Metric(halted)] }],
        Differences = [new("halted", "all", Time.Metric, 20, halted - all, halted - all - 60, halted - all + 60, 0.5, 12, true)],
    };

    private static ExperimentResult BuildMatrix()
    {
        string[] designs = [.. DesignNames.All];
        string[] faults = [.. FaultClassNames.Known];
        ArmResult[] arms = [.. designs.SelectMany((d, i) => faults.Select((f, j) => Arm($"{d}/{f}", [d, f], (19 - i) * (j + 1) * 100, i * 50)))];
        return Of(arms) with
        {
            Baseline = designs[0],
            Factors = [new("design", "design.name", designs), new("fault", "fault.class", faults)],
            Differences =
            [
                .. Measures.SelectMany(m => arms.Skip(10).Select((a, i) => new PairedDifference(
                    a.Name, designs[0] + "/" + a.Levels[1], m.Metric, 20, -i * Of(m), (-i - 5) * Of(m), (-i + 5) * Of(m), 0.9, 8, i > 5))),
            ],
            Levels = [.. designs.Select((d, i) => new LevelResult(d, [Metric((19 - i) * 550), Metric(i * 50), Metric(0.25)]))],
            LevelDifferences =
            [
                .. Measures.SelectMany(m => designs.Skip(1).Select((d, i) => new PairedDifference(
                    d, designs[0], m.Metric, 20, -i * Of(m), (-i - 5) * Of(m), (-i + 5) * Of(m), 0.9, 8, i > 5))),
            ],
        };
    }

    // Shares differ by tenths of a point, hours by hours.
    private static double Of(ExperimentMetric metric) => metric.Unit == "share" ? 0.001 : 1;

    private static ExperimentResult Of(ArmResult[] arms) => new()
    {
        Experiment = "fixture", Title = "Fixture", Question = "Which loses fewest machines?", Scenario = "july-2024", Seed = 7,
        Replications = 20, Confidence = 0.95, Baseline = "all", Factors = [], Metrics = Measures, Arms = arms, Differences = [],
        Verdict = "decided", Words = [], Assumptions = [], Repeat = "sim compare fixture --seed 7",
    };

    private static ArmResult Arm(string name, string[] levels, double down, double? gap) => new()
    {
        Name = name, Label = name, Levels = levels, Sets = [], Exposed = 100,
        Metrics = [Metric(down), Metric(gap), Metric(0.25)],
        Outcomes = [new("boot-loop", 60, 0.6), new("crash-once", 30, 0.3), new("none", 10, 0.1)],
        Curves = [new ArmCurve("down", [new(0, 0, 0, 0), new(3600, 0.5, 0.25, 0.75), new(7200, 0.25, 0, 0.5)])],
    };

    private static ArmMetric Metric(double? mean) => mean is not double m
        ? new(0, null, null, null, null, null, null, null)
        : new(20, m, 1, m * 0.9, m * 1.1, m * 0.5, m, m * 2);
}
