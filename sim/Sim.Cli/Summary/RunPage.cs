using Sim.Cli.Text;
using Sim.Contracts;
using Sim.Lab;
using Sim.Reports;

namespace Sim.Cli.Summary;

/// <summary>The summary of a run: the verdict first, then what happened, then how to see more and to repeat it.</summary>
internal static class RunPage
{
    /// <param name="result">The result.</param>
    /// <param name="verdict">What it says as a whole.</param>
    /// <param name="folder">The result folder as the user would type it, or null.</param>
    /// <param name="short">Only the verdict.</param>
    public static Page Of(SimResult result, Verdict verdict, string? folder, bool @short)
    {
        Page page = new Page().Append(VerdictLine(result, verdict)).Append(ScaleNote(result));
        if (@short)
        {
            return page;
        }

        page.Blank().Paragraph(result.Title, 0, Tone.Strong).Paragraph(result.Question, 0, Tone.Dim).Blank();
        Totals(page, result);
        Releases(page, result.Releases);
        if (result.Expectations.Count > 0)
        {
            page.Blank().Line(new Piece("Expectations", Tone.Strong));
            foreach (ExpectationResult expectation in result.Expectations)
            {
                ExpectationLines.Draw(page, expectation);
            }
        }

        page.Blank();
        foreach (InputFile input in result.Inputs)
        {
            page.Labelled("Input", 9, InputText.Of(input), input.RowsSkipped > 0 || input.Doubtful.Count > 0 ? Tone.Unsure : Tone.Plain);
        }

        foreach (Assumption drawn in result.Assumptions.Where(a => a.Path.EndsWith(DrawnOnce.Suffix, StringComparison.Ordinal)))
        {
            page.Labelled("Drawn", 9, DrawnText.Of(drawn, result.Designs), Tone.Unsure);
        }

        if (folder is not null)
        {
            page.Labelled("Report", 9, Path.Combine(folder, "report.html"));
        }

        return page
            .Command("Repeat", 9, result.Repeat)
            .Labelled("Digest", 9, $"{result.Digest} ({Figures.Whole(result.Events)} transitions)");
    }

    private static Page VerdictLine(SimResult result, Verdict verdict)
    {
        IReadOnlyList<ExpectationResult> all = result.Expectations;
        int held = all.Count(e => e.Verdict == "held");
        int violated = all.Count(e => e.Verdict == "violated");
        (string word, Tone tone, string why) = verdict switch
        {
            Verdict.Held when all.Count == 0 => ("done", Tone.Good, "; the scenario states no expectation."),
            Verdict.Held => ("held", Tone.Good, all.Count == 1 ? ", the one expectation." : $", all {all.Count} expectations."),
            Verdict.Violated => ("VIOLATED", Tone.Bad, $", {violated} of {all.Count} expectations."),
            _ when result.RawTotals.Exposed == 0 => ("inconclusive", Tone.Unsure, ": the update reached no endpoint."),
            _ => ("inconclusive", Tone.Unsure, $": {all.Count - held} of {all.Count} expectations could not be measured."),
        };
        string losses = InputText.Losses(result.Inputs);
        Piece[] head = [new Piece(result.Scenario, Tone.Strong), ": ", new Piece(word, tone)];
        return losses.Length == 0 ? new Page().Line([.. head, why]) : new Page().Hanging(head, why + losses, 2);
    }

    // Bounds are made for the whole fleet: what a few organisations show of it is rough, and the exit code cannot say so.
    private static Page ScaleNote(SimResult result)
    {
        ScaleResult scale = result.Scale;
        return scale.Thinning <= 1 || result.Expectations.Count == 0 ? new Page() : new Page().Paragraph(
            $"Judged on {Figures.Whole(scale.Organisations)} of {Figures.Whole(scale.OrganisationsInFleet)} organisations: "
            + "at this scale a few large ones can tip an expectation either way. The verdict that counts is that of the "
            + "whole fleet, without --scale.", 0, Tone.Unsure);
    }

    private static void Totals(Page page, SimResult result)
    {
        bool thinned = result.Scale.Thinning > 1;
        TextTable table = thinned
            ? new TextTable("", ">whole fleet, scaled", ">simulated")
            : new TextTable("", ">endpoints", ">share");
        RunTotals all = result.Totals;
        RunTotals raw = result.RawTotals;
        Row("on the platform", all.Endpoints, raw.Endpoints, null);
        Row("applied the update", all.Exposed, raw.Exposed, all.Endpoints);
        Row("crashed", all.Crashed, raw.Crashed, all.Endpoints);
        Row("down at the worst moment", all.PeakDown, raw.PeakDown, all.Endpoints);
        Some("worked after a restart", all.Restarted, raw.Restarted, all.Crashed);
        Row("healed themselves", all.SelfHealed, raw.SelfHealed, all.Crashed);
        Row("healed from the cloud", all.CloudHealed, raw.CloudHealed, all.Crashed);
        Row("repaired by hand", all.ManualRepairs, raw.ManualRepairs, all.Crashed);
        Row("still down at the end", all.StillDown, raw.StillDown, all.Crashed);
        Row("endpoint-hours down", Hours(all.DownHours), Hours(raw.DownHours), null);
        Row("of these in working hours", Hours(all.ExpectedUseDownHours), Hours(raw.ExpectedUseDownHours), null);
        Some("agent died and came back", all.AgentRestarts, raw.AgentRestarts, all.Endpoints);
        Some("telemetry degraded", all.Degraded, raw.Degraded, all.Endpoints);
        Some("refused the update", all.Rejected, raw.Rejected, all.Endpoints);
        Some("slowed", all.Slowed, raw.Slowed, all.Endpoints);
        Some("endpoint-hours unprotected", Hours(all.ProtectionGapHours), Hours(raw.ProtectionGapHours), null);

        table.Draw(page, 2);

        static long Hours(double hours) => (long)Math.Round(hours, MidpointRounding.AwayFromZero);

        // What most designs do not do has no row unless it happened.
        void Some(string name, long value, long rawValue, long? of)
        {
            if (rawValue > 0)
            {
                Row(name, value, rawValue, of);
            }
        }

        void Row(string name, long value, long rawValue, long? of) => table.Row(
            name, Figures.Whole(value), thinned ? Figures.Whole(rawValue) : Share(value, of));
    }

    private static string Share(long value, long? of) => of is > 0 and { } whole
        ? Figures.Percent((double)value / whole)
        : string.Empty;

    private static void Releases(Page page, IReadOnlyList<ReleaseResult> releases)
    {
        foreach (ReleaseResult release in releases)
        {
            (string Name, double? After)[] milestones =
            [
                ("detected", release.Detected), ("halted", release.Halted), ("reverted", release.Reverted),
                ("half usable again", release.Usable50), ($"97{Figures.NoBreak}%", release.Usable97),
                ($"99{Figures.NoBreak}%", release.Usable99),
            ];
            string text = string.Join(", ", milestones.Where(m => m.After is not null)
                .Select(m => $"{m.Name} after {Figures.Seconds(m.After!.Value)}"));
            page.Blank().Labelled("Release", 9, $"{release.Name}, {release.At}");
            if (text.Length > 0)
            {
                page.Labelled("", 9, text);
            }
        }
    }
}
