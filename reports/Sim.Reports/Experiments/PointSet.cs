namespace Sim.Reports;

/// <summary>Points that are looked at side by side: the arms, or the levels of one factor averaged over the
/// others.</summary>
public sealed record PointSet
{
    /// <summary>The factor, or null where the points are the arms.</summary>
    public required string? Factor { get; init; }

    /// <summary>The other factors, which the points average over.</summary>
    public required IReadOnlyList<string> Others { get; init; }

    /// <summary>Name of the point that the others are compared with.</summary>
    public required string Baseline { get; init; }

    /// <summary>Whether the points are compared; the levels of a condition are only listed.</summary>
    public required bool Compared { get; init; }

    /// <summary>The points in the order of the file.</summary>
    public required IReadOnlyList<ArmPoint> Points { get; init; }

    /// <summary>Their differences from the baseline.</summary>
    public required IReadOnlyList<PairedDifference> Differences { get; init; }

    /// <summary>Who is best and who equals the best, one element for each metric.</summary>
    public required IReadOnlyList<MetricStanding> Standings { get; init; }

    /// <summary>Heads the column of names.</summary>
    public string Noun => Factor ?? "arm";

    /// <summary>Ends a heading where there are several factors, such as <c> by design</c>.</summary>
    public string By => Factor is null ? string.Empty : " by " + Factor;

    /// <summary>Starts a sentence or a heading where there are several factors.</summary>
    public string Prefix => Factor is null ? string.Empty : $"By {Factor}: ";

    /// <summary>What the means are taken over, such as <c>averaged over fault</c>.</summary>
    public string Averaged => "averaged over " + string.Join(" and ", Others);

    /// <summary>The arms, or with two or more factors the levels of each factor.</summary>
    public static IReadOnlyList<PointSet> Of(ExperimentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Margins.Count == 0 ? [ArmsOf(result)] : [.. result.Margins.Select(m => LevelsOf(result, m))];
    }

    /// <summary>The arms as they are, also where factors are told one by one.</summary>
    public static PointSet ArmsOf(ExperimentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new PointSet
        {
            Factor = null,
            Others = [],
            Baseline = result.Baseline,
            Compared = true,
            Points = [.. result.Arms.Select(a => new ArmPoint(a.Name, a.Label.Length > 0 ? a.Label : a.Name, 1,
                a.Metrics))],
            Differences = result.Differences,
            Standings = result.Standings,
        };
    }

    private static PointSet LevelsOf(ExperimentResult result, MarginResult margin) => new()
    {
        Factor = margin.Factor,
        Others = [.. result.Factors.Select(f => f.Name).Where(f => f != margin.Factor)],
        Baseline = margin.Baseline,
        Compared = margin.Compared,
        Points = [.. margin.Levels.Select(l => new ArmPoint(l.Name, l.Name, result.Arms.Count / margin.Levels.Count,
            l.Metrics))],
        Differences = margin.Differences,
        Standings = margin.Standings,
    };

    /// <summary>Where all points stand alike, such as <c>all 4 arms</c>, <c>both arms</c> or <c>all 3 levels of
    /// race</c>.</summary>
    /// <param name="count">How many they are, from 2.</param>
    public string All(int count) => count != 2 ? "all "
        + Count(count) : Factor is null ? "both arms" : "both levels of " + Factor;

    /// <summary>A number of points in words, such as <c>3 arms</c> or <c>3 levels of race</c>.</summary>
    public string Count(int count) =>
        Factor is null ? Numbers.Counted(count, "arm") : Numbers.Counted(count, "level") + " of " + Factor;
}
