namespace Sim.Cli;

/// <summary>
/// The summary of a run: the verdict first, then what happened, then how to see more and to repeat it.
/// </summary>
internal static class RunPage
{
    private const int MostDesigns = 3;

    /// <param name="result">The result.</param>
    /// <param name="verdict">What it says as a whole.</param>
    /// <param name="folder">The result folder as the user would type it, or null.</param>
    /// <param name="short">Only the verdict.</param>
    public static TerminalText Of(SimResult result, Verdict verdict, string? folder, bool @short)
    {
        Block[] head = [Headline(result, verdict), .. Caveats(result).Select(c => new Paragraph(c, Voice.Notice))];
        if (@short)
            return TerminalPage.Of(head);

        return TerminalPage.Of(
        [
            [.. head, .. result.Notes.Select(n => new Entry("Note", $"{n.Path}: {n.Text}", Tone.Unsure))],
            [new Heading(result.Title), new Paragraph(result.Question, Voice.Note)],
            [TotalsTable.Of(result)],
            .. result.Limits.Select(l => (Block[])[new Paragraph(l, Voice.Notice)]),
            .. result.Releases.Select(Release),
            Designs(result),
            ExpectationChecks.Of(result, verdict),
            result.Carriers is { } carriers ? [.. CarrierSection.Short(carriers)] : [],
            [
                .. result.Inputs.Select(i => new Entry("Input", InputText.Of(i),
                    i.RowsSkipped > 0 || i.Doubtful.Count > 0 ? Tone.Unsure : Tone.Plain)),
                .. result.Assumptions.Where(a => a.Path.EndsWith(DrawnOnce.Suffix, StringComparison.Ordinal))
                    .Select(a => new Entry("Drawn", InputText.Drawn(a, result.Designs), Tone.Unsure)),
                .. folder is null ? [] : (Entry[])[new("Report", Path.Combine(folder, "report.html"))],
                new CommandLine("Repeat", result.Repeat),
                new Entry("Digest", $"{result.Digest} ({Numbers.Count(result.Events)} transitions)"),
            ],
        ]);
    }

    private static Statement Headline(SimResult result, Verdict verdict)
    {
        int judged = result.Expectations.Count(e => e.Verdict != Verdict.NotJudged);
        int held = result.Expectations.Count(e => e.Verdict == Verdict.Held);
        int violated = result.Expectations.Count(e => e.Verdict == Verdict.Violated);
        (string word, Tone tone, string why) = verdict switch
        {
            Verdict.Held when result.Expectations.Count == 0 =>
                ("done", Tone.Good, "; the scenario states no expectation."),
            Verdict.NotJudged => ("done", Tone.Good, "; its expectations are not judged."),
            Verdict.Held =>
                ("held", Tone.Good, judged == 1 ? ", the one expectation." : $", all {judged} expectations."),
            Verdict.Violated => ("VIOLATED", Tone.Bad, $", {violated} of {judged} expectations."),
            _ when result.RawTotals.Exposed == 0 => ("inconclusive", Tone.Unsure, ": the update reached no endpoint."),
            _ => ("inconclusive", Tone.Unsure, $": {judged - held} of {judged} expectations cannot be told."),
        };
        return new Statement([new Piece(result.Scenario, Tone.Strong), ": ", new Piece(word, tone)],
            why + InputText.Losses(result.Inputs));
    }

    // What the numbers below are not: a judgement of the scenario, and counts of the whole fleet.
    private static IEnumerable<string> Caveats(SimResult result)
    {
        ExpectationResult[] not = [.. result.Expectations.Where(e => e.Verdict == Verdict.NotJudged)];
        if (not.Length > 0)
        {
            yield return (not.Length == 1 ? "One expectation is" : $"{not.Length} expectations are")
                + $" not judged: {not[0].Reason}.";
        }

        ScaleResult scale = result.Scale;
        if (scale.Thinning <= 1)
            yield break;

        yield return scale.Organisations == 0
            ? $"No estimate: one in {Numbers.Count(scale.Thinning)} organisations takes part, and of "
                + $"{Numbers.Count(scale.OrganisationsInFleet)} that is none."
            : $"An estimate from {Numbers.Count(scale.Organisations)} of {Numbers.Count(scale.OrganisationsInFleet)} "
                + $"organisations: what they came to, times {Numbers.Words(scale.Factor)}. "
                + (scale.Errors is null
                    ? "How far it is off is not known."
                    : "± is its standard error, as for a simple random sample of organisations; where a few "
                        + "organisations hold most of the endpoints, a small sample tells too little of it.");
    }

    // What the outcomes rest on; of many designs the report tells it.
    private static IEnumerable<Block> Designs(SimResult result)
    {
        CellEvidence[] cells =
            [.. result.Designs.Where(d => d.Exposed > 0).Select(d => d.Evidence).OfType<CellEvidence>().Distinct()];
        return cells.Length > MostDesigns ? [] : cells.SelectMany(c => (Block[])
        [
            new Entry("Design", EvidenceText.Line(c)),
            new Entry("", $"{c.Mechanism} ({c.Basis.Word()}: {c.Source.TrimEnd('.')})"),
        ]);
    }

    private static IEnumerable<Block> Release(ReleaseResult release)
    {
        string text = string.Join(", ", Measures.Milestones.Where(m => m.Read(release) is not null)
            .Select(m => $"{Phrases.Clause(m.Label)} after {Durations.Words(m.Read(release)!.Value)}"));
        return [new Entry("Release", $"{release.Name}, {release.At}"), new Entry("", text)];
    }
}
