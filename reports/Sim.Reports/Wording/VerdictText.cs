namespace Sim.Reports;

/// <summary>The answer in sentences that need no knowledge of the simulator; all made from the numbers.</summary>
internal static class VerdictText
{
    /// <summary>How much was hit, and where much of a user's file is not in it, how much.</summary>
    public static string Headline(RunFacts facts) => Hit(facts) + InputText.Losses(facts.Result.Inputs);

    /// <summary>The sentences under the headline: exposure, time to recover, work, organisations.</summary>
    public static IReadOnlyList<string> Sentences(RunFacts facts)
    {
        List<string> sentences = [Exposure(facts)];
        if (facts.Result.Totals.WentDown > 0)
        {
            if (!facts.Down.OnlyCrashes)
                sentences.Add(new DownWords(facts.Result.Totals).Parts());

            sentences.Add(Recovery(facts));
            sentences.Add(Repairs(facts.Result.Totals));
            sentences.Add(Organisations(facts));
        }

        return sentences;
    }

    /// <summary>How the expectations came out, in one sentence.</summary>
    public static string Expectations(RunFacts facts)
    {
        IReadOnlyList<ExpectationResult> all = facts.Result.Expectations;
        if (all.Count == 0)
            return "The scenario states no expectation.";

        int held = all.Count(e => e.Verdict == Verdict.Held);
        int violated = all.Count(e => e.Verdict == Verdict.Violated);
        ExpectationResult[] not = [.. all.Where(e => e.Verdict == Verdict.NotJudged)];
        int judged = all.Count - not.Length;
        if (judged == 0)
        {
            return (not.Length == 1 ? "The one expectation is" : $"The {Whole(not.Length)} expectations are")
                + $" not judged: {not[0].Reason}.";
        }

        int open = judged - held - violated;
        string text = held == all.Count
            ? all.Count == 1 ? "The one expectation held" : $"All {Whole(all.Count)} expectations held"
            : $"{Whole(held)} of {Whole(judged)} expectations held";
        return text + (violated > 0 ? $", {Whole(violated)} violated" : "")
            + (open > 0 ? $", {Whole(open)} inconclusive" : "")
            + (not.Length > 0 ? $"; {Whole(not.Length)} more are not judged: {not[0].Reason}" : "") + ".";
    }

    private static string Hit(RunFacts facts)
    {
        RunTotals totals = facts.Result.Totals;
        if (totals.Exposed == 0)
            return $"The update reached none of {Numbers.Words(totals.Endpoints)} machines.";

        if (totals.WentDown == 0)
        {
            return $"No machine went down; {Numbers.Words(totals.Exposed)} of {Numbers.Words(totals.Endpoints)} "
                + "applied the update.";
        }

        string about = facts.IsThinned ? "About " : "";
        string down = totals.WentDown == 1 ? "1" : Numbers.Words(totals.WentDown);
        string back = facts.Release?.Usable50 is double half ? $"half were back after {Durations.Words(half)}" : "";
        return $"{about}{down} of {Numbers.Words(totals.Endpoints)} machines {facts.Down.Past}"
            + (back.Length > 0 && totals.WentDown > 1 ? $"; {back}." : ".");
    }

    private static string Exposure(RunFacts facts)
    {
        RunTotals totals = facts.Result.Totals;
        string window = facts.OutForSeconds is double seconds
            ? $"The update was out for {Durations.Words(seconds)} before it was {facts.OutEndedBy}"
            : "The update was neither halted nor reverted";
        if (totals.Exposed == 0)
            return window + ".";

        string applied = $"{window}; {Numbers.Words(totals.Exposed)} machines had applied it";
        return totals.WentDown == 0
            ? applied + "."
            : $"{applied}, and {Numbers.Percent(Share(totals.WentDown, totals.Endpoints))} of the fleet "
                + $"{facts.Down.Past}. "
                + $"At the worst moment {Numbers.Words(totals.PeakDown)} were down at once.";
    }

    private static string Recovery(RunFacts facts)
    {
        ReleaseResult? release = facts.Release;
        (string Who, double? When)[] steps =
        [
            ("half of the " + facts.Down.Machines, release?.Usable50), ("97%", release?.Usable97),
            ("99%", release?.Usable99),
        ];
        string span = Durations.Words(facts.Result.DurationSeconds);
        string[] reached =
            [.. steps.Where(s => s.When is not null).Select(s => $"{s.Who} after {Durations.Words(s.When!.Value)}")];
        string? missed = steps.FirstOrDefault(s => s.When is null).Who;
        if (reached.Length == 0)
            return $"Not even half of the {facts.Down.Machines} were usable again within the {span} simulated.";

        reached[0] = reached[0].Replace(" after", " were usable again after", StringComparison.Ordinal);
        return $"Counted from the release, {Phrases.List(reached)}"
            + (missed is null ? "." : $"; {missed} not within the {span} simulated.");
    }

    private static string Repairs(RunTotals totals)
    {
        List<string> ways = [];
        Add(ways, totals.Restarted, "worked again after a restart");
        Add(ways, totals.ManualRepairs, ByHand(totals));
        Add(ways, totals.SelfHealed, "healed by themselves at a restart");
        Add(ways, totals.CloudHealed, "were healed from the cloud");
        Add(ways, totals.StillDown, "were still down at the end");
        return ways.Count == 0 ? "None came back." : Phrases.List(ways) + ".";
    }

    // A virtual machine, or one with a console of its own, is repaired by a person somewhere else.
    private static string ByHand(RunTotals totals) =>
        totals.AtMachine == totals.ManualRepairs ? "needed a person at the machine"
        : totals.AtMachine == 0 ? "were repaired by hand (none of them at the machine)"
        : $"were repaired by hand ({Numbers.Words(totals.AtMachine)} of them by a person at the machine)";

    /// <summary>How many organisations were hit.</summary>
    public static string Organisations(RunFacts facts)
    {
        OrganisationsResult organisations = facts.Result.Organisations;
        string simulated = facts.IsThinned ? " simulated" : "";
        double share = Share(organisations.Hit, organisations.Total);
        return $"{Numbers.Count(organisations.Hit)} of {Numbers.Count(organisations.Total)} "
            + $"organisations{simulated} had "
            + $"{facts.Down.AtLeastOne} ({Numbers.Percent(share)}).";
    }

    private static void Add(List<string> ways, long count, string what)
    {
        if (count > 0)
            ways.Add($"{Numbers.Words(count)} {what}");
    }

    private static string Whole(int value) => Numbers.Count(value);

    private static double Share(long part, long whole) => whole == 0 ? 0 : (double)part / whole;
}
