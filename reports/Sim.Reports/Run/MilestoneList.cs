namespace Sim.Reports;

/// <summary>When what happened to each release, in the order of time.</summary>
internal static class MilestoneList
{
    /// <summary>Writes a list a release.</summary>
    public static void Write(Markup markup, RunFacts facts)
    {
        foreach (ReleaseResult release in facts.Result.Releases)
        {
            markup.Element("p", "Milestones of " + release.Name, ("class", "note"));
            markup.Open("ol", ("class", "milestones"), ("aria-label", "Milestones of " + release.Name)).Line();
            Item(markup, Moments.TimeOfDay(Moments.Parse(release.At)), "Released", Moments.Full(Moments.Parse(release.At)));
            foreach ((string name, double? after) in Steps(release))
            {
                if (after is double seconds)
                {
                    UtcMoment at = Moments.After(Moments.Parse(release.At), seconds);
                    Item(markup, "+" + Numbers.Thin + Durations.Short(seconds), name, Moments.DayAndTime(at) + " UTC");
                }
                else if (name.Contains("usable", StringComparison.Ordinal) && facts.Result.Totals.WentDown > 0)
                {
                    Item(markup, "–", name, $"not within {Durations.Words(facts.Result.DurationSeconds)}");
                }
            }

            markup.Close("ol");
        }
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

    /// <summary>The steps of a release in the order of time; what was not reached comes last.</summary>
    public static IReadOnlyList<(string Name, double? After)> Steps(ReleaseResult release) =>
    [
        .. new (string Name, double? After)[]
        {
            ("First machine had it", release.FirstApplied),
            ("Telemetry saw the fault", release.Detected),
            ("Rollout halted", release.Halted),
            ("Update reverted", release.Reverted),
            ("Last machine had it", release.LastApplied),
            ("50% usable again", release.Usable50),
            ("97% usable again", release.Usable97),
            ("99% usable again", release.Usable99),
        }.OrderBy(s => s.After ?? double.MaxValue),
    ];

    private static void Item(Markup markup, string after, string name, string when)
    {
        markup.Open("li").Element("strong", after).Text(" ").Element("span", name).Text(" ");
        markup.Element("span", when, ("class", "when")).Close("li");
    }
}
