namespace Sim.Reports;

/// <summary>The answer in sentences that need no knowledge of the simulator; all made from the numbers.</summary>
internal static class VerdictText
{
    /// <summary>How much was hit, and where much of a user's file is not in it, how much.</summary>
    public static string Headline(RunFacts facts) => Hit(facts) + InputText.Losses(facts.Result.Inputs);

    /// <summary>The sentences under the headline: exposure, time to recover, work, organisations.</summary>
    public static IReadOnlyList<string> Sentences(RunFacts facts)
    {
        RunTotals totals = facts.Result.Totals;
        return totals.WentDown == 0 ? [Exposure(facts)] :
        [
            Exposure(facts),
            .. facts.Down.OnlyCrashes ? [] : (string[])[WaysDown(totals)],
            Recovery(facts),
            $"What became of them: {Phrases.List([.. WaysBack(totals)])}.",
            Organisations(facts),
        ];
    }

    /// <summary>How the expectations came out, in one sentence.</summary>
    public static string Expectations(RunFacts facts)
    {
        ILookup<Verdict, ExpectationResult> all = facts.Result.Expectations.ToLookup(e => e.Verdict);
        int count = facts.Result.Expectations.Count;
        if (count == 0)
            return "The scenario states no expectation.";

        int held = all[Verdict.Held].Count();
        int violated = all[Verdict.Violated].Count();
        int not = all[Verdict.NotJudged].Count();
        int open = count - not - held - violated;
        string why = all[Verdict.NotJudged].FirstOrDefault()?.Reason ?? "";
        if (not == count)
        {
            return (not == 1 ? "The one expectation is" : $"The {Numbers.Count(not)} expectations are")
                + $" not judged: {why}.";
        }

        string text = held < count ? $"{Numbers.Count(held)} of {Numbers.Count(count - not)} expectations held"
            : held == 1 ? "The one expectation held" : $"All {Numbers.Count(held)} expectations held";
        return text + (violated > 0 ? $", {Numbers.Count(violated)} violated" : "")
            + (open > 0 ? $", {Numbers.Count(open)} inconclusive" : "")
            + (not > 0 ? $"; {Numbers.Count(not)} more are not judged: {why}" : "") + ".";
    }

    public static string Organisations(RunFacts facts)
    {
        OrganisationsResult of = facts.Result.Organisations;
        string share = Numbers.Percent(of.Total == 0 ? 0 : (double)of.Hit / of.Total);
        return $"{Numbers.Count(of.Hit)} of {Numbers.Count(of.Total)} organisations{facts.Simulated} had at least one "
            + $"{(facts.Down.OnlyCrashes ? "crash" : "machine that went down")} ({share}).";
    }

    private static string Hit(RunFacts facts)
    {
        RunTotals totals = facts.Result.Totals;
        string all = Numbers.Words(totals.Endpoints);
        if (totals.Exposed == 0)
            return $"The update reached none of {all} machines.";

        if (totals.WentDown == 0)
        {
            return $"No machine {DownWords.Clause(nameof(RunTotals.WentDown))}; {Numbers.Words(totals.Exposed)} of "
                + $"{all} {DownWords.Clause(nameof(RunTotals.Exposed))}.";
        }

        string back = facts.Release?.Usable50 is double half && totals.WentDown > 1
            ? $"; half were back after {Durations.Words(half)}" : "";
        string down = (facts.IsThinned ? "About " : "") + Numbers.Words(totals.WentDown);
        return $"{down} of {all} machines {facts.Down.Past}{back}.";
    }

    private static string Exposure(RunFacts facts)
    {
        RunTotals totals = facts.Result.Totals;
        string window = facts.OutForSeconds is double seconds
            ? $"The update was out for {Durations.Words(seconds)} before it was {facts.OutEndedBy}"
            : "The update was neither halted nor reverted";
        string applied = totals.Exposed == 0 ? "" : $"; {Numbers.Words(totals.Exposed)} machines had applied it";
        return window + applied + (totals.WentDown == 0 ? "."
            : $", and {Numbers.Percent((double)totals.WentDown / totals.Endpoints)} of the fleet {facts.Down.Past}. "
                + $"{Measures.Totals[nameof(RunTotals.PeakDown)].Label}: {Numbers.Words(totals.PeakDown)}.");
    }

    // By a catalogue of ways: every total that counts machines going down.
    private static string WaysDown(RunTotals totals)
    {
        string[] ways =
        [
            .. Measures.Totals.Where(m => m.Counts is { } kind && TransitionKinds.WaysDown.Contains(kind)
                && m.Read(totals) > 0).Select(way =>
                $"{Numbers.Words(way.Read(totals) ?? 0)} {Phrases.Clause(way.Label)}"),
        ];
        return $"How they {DownWords.Clause(nameof(RunTotals.WentDown))}: {Phrases.List(ways)}.";
    }

    private static string Recovery(RunFacts facts)
    {
        (string Who, double? When)[] steps = [.. facts.Recovery.Select((s, i) =>
            (i == 0 ? "half of the " + facts.Down.Machines : s.Step.Heading, s.After))];
        string[] reached = [.. steps.Where(s => s.When is not null).Select((s, i) =>
            $"{s.Who}{(i == 0 ? " were usable again" : "")} after {Durations.Words(s.When!.Value)}")];
        if (reached.Length == 0)
            return $"Not even half of the {facts.Down.Machines} were usable again within the {facts.Span} simulated.";

        return $"Counted from the release, {Phrases.List(reached)}" + (steps.Any(s => s.When is null)
            ? $"; {steps.First(s => s.When is null).Who} not within the {facts.Span} simulated." : ".");
    }

    // By a catalogue of ways: every total that is a part of those that went down.
    private static IEnumerable<string> WaysBack(RunTotals totals) =>
        Measures.Totals.Where(m => m.DisjointPartOf == "wentDown" && m.Read(totals) > 0).Select(way =>
            $"{Numbers.Words(way.Read(totals) ?? 0)} {Phrases.Clause(way.Label)}{OfThem(totals, way)}");

    // Whoever repairs a virtual machine, or one with a console of its own, does it somewhere else.
    private static string OfThem(RunTotals totals, RecordMeasure<RunTotals> way) => string.Concat(
        Measures.Totals.Where(m => m.DisjointPartOf == way.Name).Select(m =>
        {
            string part = m.Read(totals) is not > 0 ? "none"
                : m.Read(totals).Equals(way.Read(totals)) ? "all" : Numbers.Words(m.Read(totals) ?? 0);
            return $" ({part} of them {Phrases.Clause(m.Heading)})";
        }));
}
