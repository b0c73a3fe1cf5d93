namespace Sim.Reports;

/// <summary>Points that are looked at side by side: the arms, or the levels of one factor averaged over the
/// others.</summary>
/// <param name="Factor">The factor, or null where the points are the arms.</param>
/// <param name="Others">The other factors, which the points average over.</param>
/// <param name="Arms">How many arms a point averages; 1 for an arm itself.</param>
/// <param name="Baseline">Name of the point that the others are compared with.</param>
/// <param name="Compared">Whether the points are compared; the levels of a condition are only listed.</param>
/// <param name="Points">The points in the order of the file.</param>
/// <param name="Differences">Their differences from the baseline.</param>
/// <param name="Standings">Who is best and who equals the best, one element for each metric.</param>
public sealed record PointSet(string? Factor, IReadOnlyList<string> Others, int Arms, string Baseline, bool Compared,
    IReadOnlyList<LevelResult> Points, IReadOnlyList<PairedDifference> Differences,
    IReadOnlyList<MetricStanding> Standings)
{
    /// <summary>What heads the column of families, and is what their points are called.</summary>
    public const string Family = "family";

    /// <summary>The families that the points belong to, with their points; empty where they have none.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<string> Points)> Groups { get; init; } = [];

    /// <summary>Heads the column of names.</summary>
    public string Noun => Factor ?? "arm";

    /// <summary>Ends a heading where there are several factors, such as <c> by design</c>.</summary>
    public string By => Factor is null ? string.Empty : " by " + Factor;

    /// <summary>Starts a sentence or a heading where there are several factors.</summary>
    public string Prefix => Factor is null ? string.Empty : $"By {Factor}: ";

    /// <summary>What the means are taken over, such as <c>, averaged over fault</c>; empty for arms.</summary>
    public string Averaged => Factor is null ? string.Empty : ", averaged over " + string.Join(" and ", Others);

    /// <summary>The arms, or with two or more factors the levels of each factor; designs stand family by
    /// family.</summary>
    public static IReadOnlyList<PointSet> Of(ExperimentResult result) => result.Margins.Count == 0 ? [OfArms(result)] :
    [
        .. result.Margins.Select(m => new PointSet(
            m.Factor, [.. result.Factors.Select(f => f.Name).Where(f => f != m.Factor)],
            result.Arms.Count / m.Levels.Count, m.Baseline, m.Compared, m.Levels, m.Differences, m.Standings)
            .Grouped(result.Families)),
    ];

    /// <summary>The arms as they are, also where factors are told one by one.</summary>
    public static PointSet OfArms(ExperimentResult result) => new PointSet(
        null, [], 1, result.Baseline, true, [.. result.Arms.Select(a => new LevelResult(a.Name, a.Metrics))],
        result.Differences, result.Standings).Grouped(result.Margins.Count == 0 ? result.Families : null);

    /// <summary>The families of the designs, each as a point; null where the result has none.</summary>
    public static PointSet? OfFamilies(ExperimentResult result) => result.Families is not { } of ? null : new(
        Family, [.. result.Factors.Select(f => f.Name)], result.Arms.Count, Names.Plain(of.Baseline), true,
        [.. of.Families.Select(f => new LevelResult(Names.Plain(f.Family), f.Metrics))],
        [.. of.Differences.Select(d => d with { Arm = Names.Plain(d.Arm), Against = Names.Plain(d.Against) })],
        [.. of.Standings.Select(s => s with { Best = Plain(s.Best), Worst = Plain(s.Worst), Open = Plain(s.Open) })]);

    /// <summary>The points of each family, or all of them where there are no families.</summary>
    public IEnumerable<(string? Group, IReadOnlyList<LevelResult> Points)> ByGroup() => Groups.Count == 0
        ? [(null, Points)]
        : Groups.Select(g => ((string?)g.Name, (IReadOnlyList<LevelResult>)
            [.. Points.Where(p => g.Points.Contains(p.Name))]));

    /// <summary>The family of a point; null where it has none.</summary>
    public string? GroupOf(string name) => Groups.FirstOrDefault(g => g.Points.Contains(name)).Name;

    /// <summary>Where all points stand alike, such as <c>all 4 arms</c>, <c>both arms</c> or <c>all 3 levels of
    /// race</c>.</summary>
    /// <param name="count">How many they are, from 2.</param>
    public string All(int count) => count != 2 ? "all " + Count(count)
        : Factor is null ? "both arms" : Factor == Family ? "both families" : "both levels of " + Factor;

    /// <summary>A number of points in words, such as <c>3 arms</c> or <c>3 levels of race</c>.</summary>
    public string Count(int count) =>
        Factor is null ? Numbers.Counted(count, "arm")
        : Factor != Family ? Numbers.Counted(count, "level") + " of " + Factor
        : count == 1 ? "1 family" : Numbers.Count(count) + " families";

    private static string[] Plain(IReadOnlyList<string> names) => [.. names.Select(Names.Plain)];

    private PointSet Grouped(FamilyComparison? families) =>
        families is null || (Factor ?? families.Factor) != families.Factor ? this : this with
        {
            Groups = [.. families.Families.Select(f => (Names.Plain(f.Family), f.Designs))],
            Points = [.. families.Families.SelectMany(f => f.Designs).Select(d => Points.First(p => p.Name == d))],
        };
}
