using Sim.Lab;
using Sim.Reports;

namespace Sim.Cli;

/// <summary>
/// The summary of a run: the verdict first, then what happened, then how to see more and to repeat it.
/// </summary>
internal static class RunPage
{
    /// <param name="result">The result.</param>
    /// <param name="verdict">What it says as a whole.</param>
    /// <param name="folder">The result folder as the user would type it, or null.</param>
    /// <param name="short">Only the verdict.</param>
    public static TerminalText Of(SimResult result, Verdict verdict, string? folder, bool @short)
    {
        TerminalText page = new TerminalText().Append(VerdictLine(result, verdict)).Append(ScaleNote(result));
        if (@short)
            return page;

        foreach (PlanNote note in result.Notes)
            page.Labelled("Note", 9, $"{note.Path}: {note.Text}", Tone.Unsure);

        page.Blank().Paragraph(result.Title, 0, Tone.Strong).Paragraph(result.Question, 0, Tone.Dim).Blank();
        TotalsRows.Draw(page, result);
        foreach (string limit in result.Limits)
            page.Blank().Paragraph(limit, 0, Tone.Unsure);

        Releases(page, result.Releases);
        if (result.Expectations.Count > 0)
        {
            page.Blank().Line(new Piece("Expectations", Tone.Strong));
            foreach (ExpectationResult expectation in result.Expectations)
                ExpectationLines.Draw(page, expectation);
        }

        page.Blank();
        foreach (InputFile input in result.Inputs)
            page.Labelled("Input", 9, InputText.Of(input),
                input.RowsSkipped > 0 || input.Doubtful.Count > 0 ? Tone.Unsure : Tone.Plain);

        foreach (Assumption drawn in result.Assumptions.Where(
            a => a.Path.EndsWith(DrawnOnce.Suffix, StringComparison.Ordinal)))
            page.Labelled("Drawn", 9, DrawnText.Of(drawn, result.Designs), Tone.Unsure);

        if (folder is not null)
            page.Labelled("Report", 9, Path.Combine(folder, "report.html"));

        return page
            .Command("Repeat", 9, result.Repeat)
            .Labelled("Digest", 9, $"{result.Digest} ({Numbers.Count(result.Events)} transitions)");
    }

    private static TerminalText VerdictLine(SimResult result, Verdict verdict)
    {
        IReadOnlyList<ExpectationResult> all = result.Expectations;
        ExpectationResult[] judged = [.. all.Where(e => e.Verdict != Verdict.NotJudged)];
        int held = judged.Count(e => e.Verdict == Verdict.Held);
        int violated = judged.Count(e => e.Verdict == Verdict.Violated);
        (string word, Tone tone, string why) = verdict switch
        {
            Verdict.Held when all.Count == 0 => ("done", Tone.Good, "; the scenario states no expectation."),
            Verdict.NotJudged => ("done", Tone.Good, "; its expectations are not judged."),
            Verdict.Held =>
                ("held", Tone.Good,
                    judged.Length == 1 ? ", the one expectation." : $", all {judged.Length} expectations."),
            Verdict.Violated => ("VIOLATED", Tone.Bad, $", {violated} of {judged.Length} expectations."),
            _ when result.RawTotals.Exposed == 0 => ("inconclusive", Tone.Unsure, ": the update reached no endpoint."),
            _ => ("inconclusive", Tone.Unsure,
                $": {judged.Length - held} of {judged.Length} expectations cannot be told."),
        };
        string losses = InputText.Losses(result.Inputs);
        Piece[] head = [new Piece(result.Scenario, Tone.Strong), ": ", new Piece(word, tone)];
        return losses.Length == 0
            ? new TerminalText().Line([.. head, why]) : new TerminalText().Hanging(head, why + losses, 2);
    }

    // What the numbers below are not: a judgement of the scenario, and counts of the whole fleet.
    private static TerminalText ScaleNote(SimResult result)
    {
        var page = new TerminalText();
        if (result.Expectations.FirstOrDefault(e => e.Verdict == Verdict.NotJudged) is { } not)
        {
            int count = result.Expectations.Count(e => e.Verdict == Verdict.NotJudged);
            string what = count == 1 ? "One expectation is" : $"{count} expectations are";
            page.Paragraph($"{what} not judged: {not.Reason}.", 0, Tone.Unsure);
        }

        return result.Scale.Thinning > 1 ? page.Paragraph(Estimate(result), 0, Tone.Unsure) : page;
    }

    private static string Estimate(SimResult result)
    {
        ScaleResult scale = result.Scale;
        if (scale.Organisations == 0)
        {
            return $"No estimate: one in {Numbers.Count(scale.Thinning)} organisations takes part, and of "
                + $"{Numbers.Count(scale.OrganisationsInFleet)} that is none.";
        }

        string sample =
            $"An estimate from {Numbers.Count(scale.Organisations)} of {Numbers.Count(scale.OrganisationsInFleet)} "
            + $"organisations: what they came to, times {Numbers.Words(scale.Factor)}. ";
        return sample + (scale.Errors is null
            ? "How far it is off is not known."
            : "± is its standard error, as for a simple random sample of organisations; where a few organisations "
                + "hold most of the "
                + "endpoints, a small sample tells too little of it.");
    }

    private static void Releases(TerminalText page, IReadOnlyList<ReleaseResult> releases)
    {
        foreach (ReleaseResult release in releases)
        {
            string text = string.Join(", ", Measures.Milestones.Where(m => m.Read(release) is not null)
                .Select(m => $"{MeasureText.InSentence(m.Label)} after {Durations.Words(m.Read(release)!.Value)}"));
            page.Blank().Labelled("Release", 9, $"{release.Name}, {release.At}");
            if (text.Length > 0)
                page.Labelled("", 9, text);
        }
    }
}
