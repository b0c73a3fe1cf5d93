namespace Sim.Reports;

/// <summary>When what happened to a release, in the order of time.</summary>
internal static class Milestones
{
    /// <summary>A list for each release.</summary>
    public static IEnumerable<Timeline> Build(RunFacts facts) =>
        facts.Result.Releases.Select(r => new Timeline("Milestones of " + r.Name, [.. Items(facts, r)]));

    /// <summary>The recovery of the first release, as marks on a time axis.</summary>
    public static IReadOnlyList<ChartMark> Marks(RunFacts facts) =>
    [
        .. new (string Name, double? After)[]
            {
                ("50% usable again", facts.Release?.Usable50), ("97%", facts.Release?.Usable97), ("99%", facts.Release?.Usable99),
            }
            .Where(m => m.After is not null)
            .Select(m => new ChartMark(facts.ReleaseSeconds + m.After!.Value, 0, $"{m.Name}: {Durations.Short(m.After.Value)}")),
    ];

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

    private static IEnumerable<(string, string, string)> Items(RunFacts facts, ReleaseResult release)
    {
        UtcMoment released = Moments.Parse(release.At);
        yield return (Moments.TimeOfDay(released), "Released", Moments.Full(released));
        foreach ((string name, double? after) in Steps(release))
        {
            if (after is double seconds)
            {
                yield return ("+" + Numbers.NoBreak + Durations.Short(seconds), name, Moments.DayAndTime(Moments.After(released, seconds)) + " UTC");
            }
            else if (name.Contains("usable", StringComparison.Ordinal) && facts.Result.Totals.WentDown > 0)
            {
                yield return ("–", name, $"not within {Durations.Words(facts.Result.DurationSeconds)}");
            }
        }
    }
}
