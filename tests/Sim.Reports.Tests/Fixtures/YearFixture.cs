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
            new("half", "in", YearMeasures.DownHours.Name, 10_000, -5, -6, -4, 0.5, 4, true),
            new("closed", "in", YearMeasures.Above1.Name, 10_000, -0.2, -0.21, 0.01, 0.5, null, false),
        ],
        Tail = new YearTail(100, 350_000, 306, 306, 300_000, 0),
        Levers =
        [
            new("one", "Anti-virus", ["year.products.one.faulty", "year.products.one.releases"], false, 0.1, 10),
            new("two", "Backup", ["year.products.two.faulty", "year.products.two.releases"], true, 0.5, 2),
            new("moved", "Moved products", ["year.products.one.faulty"], false, 0.1, 10),
            new("platform@closed", "Platform under “Kernel closed” alone", ["year.platform.faulty"], false, 0.1, 10),
        ],
        Conclusions =
        [
            Conclusion(YearMeasures.Above1, "closed", "half", true, null, null, 4, 1.75),
            Conclusion(YearMeasures.Above1, "closed", "in", false, null, null, null, 5),
            Conclusion(YearMeasures.Above1, "half", "in", true, 0.25, 3, 20, null),
            Conclusion(YearMeasures.GapHours, "in", "half", true, null, 2, null, null),
        ],
    };

    /// <summary>One policy in which nothing ever happens.</summary>
    public static YearResult Quiet { get; } = Of(Policy("in", "<b>|Quiet", 0, 0, 0)) with { FaultyReleases = 0 };

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
    };

    private static YearConclusion Conclusion(
        Measure measure, string better, string worse, bool adjacent, params double?[] factors)
    {
        string[] levers = ["one", "two", "moved", "platform@closed"];
        return new YearConclusion
        {
            Measure = measure.Name,
            Better = better,
            Worse = worse,
            Adjacent = adjacent,
            Decided = true,
            BreakEvens = [.. levers.Zip(factors, (l, f) => new BreakEven(l, f, f * 0.9, f * 1.1))],
            RestsOn = [.. levers.Zip(factors).Where(f => f.Second is >= 0.1 and <= 10 && f.First != "two")
                .Select(f => f.First)],
        };
    }

    private static PolicyYear Policy(string name, string label, double share, double scale, double gap) => new()
    {
        Name = name,
        Label = label,
        Moved = 0.5,
        Seen = 0.9,
        Measures = [Measure(YearMeasures.LargestEvent, scale), Measure(YearMeasures.DownHours, scale * 12),
            Measure(YearMeasures.GapHours, gap)],
        Above1 = new(share, share * 0.9, share * 1.1),
        Above10 = new(share / 8, share / 9, share / 7),
        Origins = [new("one", 0.6, scale, 1), new("two", 0.12, scale / 4, 0), new("platform", 0.3, 500, gap),
            new("neighbours", 0.02, 3, 0)],
    };

    private static YearMeasure Measure(Measure of, double scale) => new(
        of.Name, scale, scale * 0.9, scale * 1.1,
        [.. Periods.Select(
            p => new ReturnLevel(p, Math.Min(scale * p, 400_000), p > 100 ? null : scale * p * 0.8,
                p > 100 ? null : scale * p * 1.2))],
        new ExceedanceCurve(scale == 0 ? [] : [.. Enumerable.Range(0, 30).Select(i => new ExceedancePoint(
            scale * (1 + (i * i)), 1.0 / (1 + (i * i * i)), 0.5 / (1 + (i * i * i)),
            Math.Min(1, 1.5 / (1 + (i * i * i)))))]));
}
