namespace Sim.Reports.Tests;

/// <summary>Years that nobody simulated, for the shapes a report must bear.</summary>
public static class YearFixture
{
    private static readonly int[] Periods = [2, 5, 10, 20, 50, 100, 200];

    /// <summary>Three policies; the last rests on the platform.</summary>
    public static YearResult Three { get; } = Of(
        Policy("in", "Everyone in the kernel", 0.25, 20_000, 0), Policy("half", "Half moved", 0.125, 10_000, 5),
        Policy("closed", "Kernel closed", 0.05, 4_000, 300)) with
    {
        Differences =
        [
            new("half", "in", YearMeasureNames.DownHours, 10_000, -5, -6, -4, 0.5, 4, true),
            new("closed", "in", YearMeasureNames.Above1, 10_000, -0.2, -0.21, 0.01, 0.5, null, false),
        ],
    };

    /// <summary>One policy in which nothing ever happens.</summary>
    public static YearResult Quiet { get; } = Of(Policy("in", "<b>|Quiet", 0, 0, 0)) with { FaultyReleases = 0,
        Sensitivity = [] };

    /// <summary>An experiment with a year.</summary>
    public static ExperimentResult With(YearResult year) => ExperimentFixture.Pair with { Year = year };

    private static YearResult Of(params PolicyYear[] policies) => new()
    {
        Years = 10_000,
        Endpoints = 1_000_000,
        Responses = 10,
        Makers =
        [
            new("one", "Anti-virus", "anti-virus", "329355.51", 0.3, 1200, 0.6),
            new("two", "Backup", "continuous-backup", "284300", 0.15, 12, 0.12),
            new("platform", "Platform", "", "", 1, 30, 0.3),
        ],
        Groups = [new("anti-virus", "320000", "329999", 391, 211),
            new("continuous-backup", "280000", "289999", 45, 40)],
        FaultyReleases = 1.02,
        Policies = policies,
        Differences = [],
        Sensitivity = [
            .. new[] { 0.5, 2 }.SelectMany(r => policies.SelectMany(p => p.Measures.Select(m => new RateSensitivity(
            p.Name, r, m.Name, m.Mean * r, [.. m.Levels.Select(l => l with { Value = l.Value * r })]))))],
    };

    private static PolicyYear Policy(string name, string label, double share, double scale, double gap) => new()
    {
        Name = name,
        Label = label,
        Moved = 0.5,
        Seen = 0.9,
        Measures = [Measure(YearMeasureNames.LargestEvent, scale), Measure(YearMeasureNames.DownHours, scale * 12),
            Measure(YearMeasureNames.GapHours, gap)],
        Above1 = new(share, share * 0.9, share * 1.1),
        Above10 = new(share / 8, share / 9, share / 7),
        Origins = [new("one", 0.6, scale, 1), new("two", 0.12, scale / 4, 0), new("platform", 0.3, 500, gap),
            new("neighbours", 0.02, 3, 0)],
    };

    private static YearMeasure Measure(string name, double scale) => new(
        name, scale, scale * 0.9, scale * 1.1,
        [.. Periods.Select(
            p => new ReturnLevel(p, Math.Min(scale * p, 400_000), p > 100 ? null : scale * p * 0.8,
                p > 100 ? null : scale * p * 1.2))],
        new ExceedanceCurve(scale == 0 ? [] : [.. Enumerable.Range(0, 30).Select(i => new ExceedancePoint(
            scale * (1 + (i * i)), 1.0 / (1 + (i * i * i)), 0.5 / (1 + (i * i * i)),
            Math.Min(1, 1.5 / (1 + (i * i * i)))))]));
}
