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
    public static ExperimentResult Matrix { get; } = Ranked(BuildMatrix());

    /// <summary>Two listed arms.</summary>
    public static ExperimentResult Pair { get; } = Ranked(Of([Arm("all", [], 10, 2), Arm("halted", [], 4, 3)]) with
    {
        Differences =
        [
            new("halted", "all", Measures[0].Metric, 20, -6, -7, -5, 0.5, 12, true),
            new("halted", "all", Measures[1].Metric, 20, 1, -1, 3, null, null, false),
        ],
        Words = ["Each of the 20 replications ran all arms on the same seeds."],
    });

    /// <summary>
    /// Two factors that people choose, two levels each; the second makes twice the difference of the first.
    /// </summary>
    public static ExperimentResult TwoChoices { get; } = Ranked(
        Of([Arm("0%/few", ["0%", "few"], 10, 2), Arm("0%/many", ["0%", "many"], 6, 2),
        Arm("9%/few", ["9%", "few"], 8, 2), Arm("9%/many", ["9%", "many"], 4, 2)]) with
    {
        Baseline = "0%",
        Factors = [new("race", "recovery.race.wired", ["0%", "9%"]),
            new("hands", "recovery.hands.technicians", ["few", "many"])],
        Differences = [new("9%/few", "0%/few", Measures[0].Metric, 20, -2, -3, -1, null, null, true)],
        Margins =
        [
            Margin("race", ("0%", 8), ("9%", 6)), Margin("hands", ("few", 9), ("many", 5)),
        ],
    });

    /// <summary>Three arms and a time that one of them reaches in one replication of five.</summary>
    public static ExperimentResult Unreached { get; } = Ranked(Pair with
    {
        Replications = 5,
        Metrics = [Time],
        Arms = [Arm("all", [], 9000, 0, 5), Arm("halted", [], 8000, 0, 5), Arm("slow", [], 60, 0, 1)],
        Differences =
        [
            new("halted", "all", Time.Metric, 5, -1000, -1100, -900, null, null, true),
            new("slow", "all", Time.Metric, 1, -8940, null, null, null, null, false),
        ],
    });

    /// <summary>Two arms, one replication.</summary>
    public static ExperimentResult Once { get; } = Ranked(Pair with
    {
        Replications = 1,
        Arms = [Arm("all", [], 10, 2, 1), Arm("halted", [], 4, 3, 1)],
        Differences = [new("halted", "all", Measures[0].Metric, 1, -6, null, null, null, null, false)],
    });

    /// <summary>One arm, a metric without a value, and foreign characters.</summary>
    public static ExperimentResult Single { get; } = Ranked(
        Of([Arm("<b>&|", [], 0, null, 1)]) with { Baseline = "<b>&|", Replications = 1 });

    /// <summary>Identical arms and extreme numbers.</summary>
    public static ExperimentResult Extreme { get; } = Ranked(Of([Arm("a", [], 1e300, 0), Arm("b", [], 1e300, 0)]) with
    {
        Differences = [new("b", "a", Measures[0].Metric, 20, 0, 0, 0, null, null, true)],
    });

    /// <summary>Two listed arms and a time in seconds.</summary>
    /// <param name="all">Seconds of the baseline.</param>
    /// <param name="halted">Seconds of the other arm.</param>
    public static ExperimentResult Timed(double all, double halted) => Ranked(Pair with
    {
        Metrics = [Time],
        Arms = [Pair.Arms[0] with { Metrics = [Metric(all)] }, Pair.Arms[1] with { Metrics = [Metric(halted)] }],
        Differences = [
            new("halted", "all", Time.Metric, 20, halted - all, halted - all - 60, halted - all + 60, 0.5, 12, true)],
    });

    /// <summary>Arms with these means of the first metric, in every replication alike.</summary>
    /// <param name="means">A mean for each arm; the first is the baseline.</param>
    public static ExperimentResult Constant(params double[] means) =>
        Ranked(Of([.. means.Select((m, i) => Arm(((char)('A' + i)).ToString(), [], m, 2) with
    {
        Metrics = [new ArmMetric(20, m, 0, m, m, m, m, m)],
    })]) with
    {
        Baseline = "A",
        Metrics = [new("totals.crashed", "machines crashed", "count", true)],
        Differences = [.. means.Skip(1).Select((m, i) => new PairedDifference(
            ((char)('B' + i)).ToString(), "A", "totals.crashed", 20, m - means[0], m - means[0], m - means[0], null,
            null, true))],
    });

    /// <summary>The result with its standings, as its means and differences make them.</summary>
    public static ExperimentResult Ranked(ExperimentResult result) => result with
    {
        Standings = Standings(result, [.. result.Arms.Select(a => (a.Name, a.Metrics))], result.Differences),
        Margins = [.. result.Margins.Select(m => m with
        {
            Standings = m.Compared
                ? Standings(result, [.. m.Levels.Select(l => (l.Name, l.Metrics))], m.Differences) : [],
        })],
    };

    private static MetricStanding[] Standings(
        ExperimentResult result, (string Name, IReadOnlyList<ArmMetric> Metrics)[] points,
        IReadOnlyList<PairedDifference> differences) =>
        [.. result.Metrics.Select((metric, m) =>
        {
            (string Name, double Cost,
                bool Steady)[] known = [
                    .. points.Where(p => p.Metrics[m].Mean is not null && p.Metrics[m].N == result.Replications)
                .Select(
                    p => (p.Name, p.Metrics[m].Mean!.Value * (metric.LowerIsBetter ? 1 : -1),
                        p.Metrics[m].Smallest.Equals(p.Metrics[m].Largest)))];
            string[] At(double? cost) => [.. known.Where(k => k.Cost.Equals(cost)).Select(k => k.Name)];
            string[] best = known.Length == 0 ? [] : At(known.Min(k => k.Cost));
            return new MetricStanding(
                metric.Metric, best, known.Length == 0 ? [] : At(known.Max(k => k.Cost)),
                [.. known.Select(k => k.Name).Except(best).Where(n => result.Replications == 1 || differences.Any(
                    d => d.Metric == metric.Metric && !d.Decided
                        && (best.Contains(d.Arm) ? d.Against == n : best.Contains(d.Against) && d.Arm == n)))],
                known.Where(k => best.Contains(k.Name)).All(k => k.Steady));
        })];

    /// <summary>The designs of <see cref="Matrix"/>.</summary>
    public static IReadOnlyList<string> Designs =>
    [
        "kernel-driver", "kernel-content-interpreter", "kernel-validated-content", "minifilter-user-parser",
        "virtualising-minifilter", "user-mode-virtualisation", "kprobes-sensor", "ebpf-linux", "ebpf-windows",
        "rust-kernel-driver", "rust-kernel-driver-no-panic", "kernel-subsystem-c", "kernel-subsystem-rust",
        "macos-kernel-extension", "endpoint-security-extension", "umdf-driver", "vendor-telemetry-agent",
        "singularity-process", "hybrid-kernel-sensor",
    ];

    private static ExperimentResult BuildMatrix()
    {
        string[] designs = [.. Designs];
        string[] faults = [.. FaultClasses.Names];
        ArmResult[] arms = [
            .. designs.SelectMany(
                (d, i) => faults.Select((f, j) => Arm($"{d}/{f}", [d, f], (19 - i) * (j + 1) * 100, i * 50)))];
        return Of(arms) with
        {
            Baseline = designs[0],
            Families = Families(designs),
            Factors = [new("design", "design.name", designs), new("fault", "fault.class", faults)],
            Differences =
            [
                .. Measures.SelectMany(m => arms.Skip(10).Select((a, i) => new PairedDifference(
                    a.Name, designs[0] + "/" + a.Levels[1], m.Metric, 20, -i * Of(m), (-i - 5) * Of(m),
                    (-i + 5) * Of(m), 0.9, 8, i > 5))),
            ],
            Margins =
            [
                new("design", designs[0], true,
                    [.. designs.Select(
                        (d, i) => new LevelResult(d, [Metric((19 - i) * 550), Metric(i * 50), Metric(0.25)]))],
                    [.. Measures.SelectMany(m => designs.Skip(1).Select((d, i) => new PairedDifference(
                        d, designs[0], m.Metric, 20, -i * Of(m), (-i - 5) * Of(m), (-i + 5) * Of(m), 0.9, 8, i > 5)))]),
                new("fault", faults[0], false,
                    [.. faults.Select(
                        (f, j) => new LevelResult(f, [Metric((j + 1) * 1000), Metric(450), Metric(0.25)]))], []),
            ],
        };
    }

    // As the designs are; means are those of the margin.
    private static FamilyComparison Families(string[] designs)
    {
        string[] hybrid = ["minifilter-user-parser", "ebpf-linux", "ebpf-windows", "hybrid-kernel-sensor"];
        string[] platform = ["kernel-subsystem-c", "kernel-subsystem-rust"];
        string[] user =
        [
            "user-mode-virtualisation", "kprobes-sensor", "endpoint-security-extension", "umdf-driver",
            "vendor-telemetry-agent", "singularity-process",
        ];
        (string Family, string[] Designs)[] all =
        [
            ("kernel", [.. designs.Except([.. hybrid, .. user, .. platform])]), ("hybrid", hybrid), ("user-mode", user),
            ("platform", platform),
        ];
        double[] down = [.. all.Select(f => f.Designs.Average(d => (19 - Array.IndexOf(designs, d)) * 550.0))];
        return new FamilyComparison(
            "design", "kernel",
            [
                .. all.Select((f, i) => new FamilyResult(
                    f.Family, f.Designs, [Metric(down[i]), Metric(i * 50), Metric(0.25)])),
            ],
            [.. Measures.SelectMany((m, metric) => all.Skip(1).Select((f, i) => new PairedDifference(
                f.Family, "kernel", m.Metric, 20, Gap(metric, i + 1), Gap(metric, i + 1) - (5 * Of(m)),
                Gap(metric, i + 1) + (5 * Of(m)), 0.9, 8, metric < 2)))],
            [.. Measures.Select(m => new MetricStanding(m.Metric, [all[^1].Family], ["kernel"], [], true))]);

        double Gap(int metric, int family) => metric == 0 ? down[family] - down[0] : metric == 1 ? family * 50 : 0;
    }

    // Shares differ by tenths of a point, hours by hours.
    private static double Of(ExperimentMetric metric) => metric.Unit == "share" ? 0.001 : 1;

    private static ExperimentResult Of(ArmResult[] arms) => new()
    {
        Experiment = "fixture", Title = "Fixture", Question = "Which loses fewest machines?", Scenario = "july-2024",
        Seed = 7,
        Replications = 20, Confidence = 0.95, Baseline = "all", Factors = [], Metrics = Measures, Arms = arms,
        Differences = [],
        Verdict = ExperimentVerdict.Decided, Words = [], Assumptions = [], Repeat = "sim compare fixture --seed 7",
    };

    private static MarginResult Margin(string factor, (string Name, double Down) baseline,
        (string Name, double Down) other) => new(
        factor, baseline.Name, true,
        [new(baseline.Name, [Metric(baseline.Down), Metric(2), Metric(0.25)]),
            new(other.Name, [Metric(other.Down), Metric(2), Metric(0.25)])],
        [new(other.Name, baseline.Name, Measures[0].Metric, 20, other.Down - baseline.Down,
            other.Down - baseline.Down - 1, other.Down - baseline.Down + 1, null, 4, true)]);

    private static ArmResult Arm(string name, string[] levels, double down, double? gap, int n = 20) => new()
    {
        Name = name, Label = name, Levels = levels, Sets = [], Exposed = 100,
        Metrics = [Metric(down, n), Metric(gap, n), Metric(0.25, n)],
        Outcomes = [new("boot-loop", 60, 0.6), new("crash-once", 30, 0.3), new("none", 10, 0.1)],
        Curves = [new ArmCurve("down", [new(0, 0, 0, 0), new(3600, 0.5, 0.25, 0.75), new(7200, 0.25, 0, 0.5)])],
    };

    private static ArmMetric Metric(double? mean, int n = 20) =>
        mean is not double m ? new(0, null, null, null, null, null, null, null)
        : n == 1 ? new(1, m, null, null, null, m, m, m)
        : new(n, m, 1, m * 0.9, m * 1.1, m * 0.5, m, m * 2);
}
