namespace Sim.Reports;

/// <summary>When what happened to each release.</summary>
internal static class MilestoneTable
{
    /// <summary>Writes a table with a column a release.</summary>
    public static void Write(Markup markup, RunFacts facts)
    {
        IReadOnlyList<ReleaseResult> releases = facts.Result.Releases;
        if (releases.Count == 0)
        {
            return;
        }

        (string Name, Func<ReleaseResult, double?> Of)[] steps =
        [
            ("First machine had it", r => r.FirstApplied),
            ("Telemetry saw the fault", r => r.Detected),
            ("Rollout halted", r => r.Halted),
            ("Update reverted", r => r.Reverted),
            ("Last machine had it", r => r.LastApplied),
            ("50% of crashed machines usable", r => r.Usable50),
            ("97% usable", r => r.Usable97),
            ("99% usable", r => r.Usable99),
        ];
        List<string[]> rows = [["Released", .. releases.Select(r => Moments.Full(Moments.Parse(r.At)))]];
        foreach ((string name, Func<ReleaseResult, double?> of) in steps.OrderBy(s => s.Of(releases[0]) ?? double.MaxValue))
        {
            if (releases.Any(r => of(r) is not null) || name.Contains("usable", StringComparison.Ordinal))
            {
                rows.Add([name, .. releases.Select(r => Cell(r, of(r)))]);
            }
        }

        new DataTable("Milestones", ["Milestone", .. releases.Select(r => "#" + r.Name)], rows).Write(markup);
    }

    /// <summary>The recovery of the first release, as marks on a time axis.</summary>
    public static IReadOnlyList<ChartMark> Marks(RunFacts facts)
    {
        List<ChartMark> marks = [];
        Add(facts.Release?.Usable50, "50% usable again");
        Add(facts.Release?.Usable97, "97%");
        Add(facts.Release?.Usable99, "99%");
        return marks;

        void Add(double? after, string name)
        {
            if (after is double seconds)
            {
                marks.Add(new ChartMark(facts.ReleaseSeconds + seconds, 0, $"{name}: {Durations.Short(seconds)}"));
            }
        }
    }

    private static string Cell(ReleaseResult release, double? seconds) => seconds is double s
        ? $"{Durations.Words(s)} later, {Moments.DayAndTime(Moments.After(Moments.Parse(release.At), s))}"
        : "not in this run";
}
