namespace Sim.Reports;

/// <summary>When what happened to a release, in the order of time.</summary>
internal static class Milestones
{
    /// <summary>A list for each release.</summary>
    public static IEnumerable<Timeline> Build(RunFacts facts) =>
        facts.Result.Releases.Select(r => new Timeline("Milestones of " + r.Name, [.. Items(facts, r)]));

    /// <summary>The recovery of the first release, as marks on a time axis.</summary>
    public static IEnumerable<ChartMark> Marks(RunFacts facts) => facts.Recovery.Where(s => s.After is not null)
        .Select((s, i) => new ChartMark(facts.ReleaseSeconds + s.After!.Value, 0,
            $"{(i == 0 ? s.Step.Label : s.Step.Heading)}: {Durations.Short(s.After!.Value)}"));

    /// <summary>The milestones of a release in the order of time; what was not reached comes last.</summary>
    public static IEnumerable<RecordMeasure<ReleaseResult>> InOrder(ReleaseResult release) =>
        Measures.Milestones.OrderBy(m => m.Read(release) ?? double.MaxValue);

    private static IEnumerable<(string, string, string)> Items(RunFacts facts, ReleaseResult release)
    {
        UtcMoment released = Moments.Parse(release.At);
        yield return (Moments.TimeOfDay(released), "Released", Moments.Full(released));
        foreach (RecordMeasure<ReleaseResult> milestone in InOrder(release))
        {
            if (milestone.Read(release) is double after)
            {
                yield return ("+" + Numbers.NoBreak + Durations.Short(after), milestone.Label,
                    Moments.DayAndTime(Moments.After(released, after)) + " UTC");
            }
            else if (milestone.Showing == Showing.Always && facts.Result.Totals.WentDown > 0)
            {
                yield return ("–", milestone.Label, $"not within {facts.Span}");
            }
        }
    }
}
