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
        foreach (string limit in result.Limits)
        {
            page.Blank().Paragraph(limit, 0, Tone.Unsure);
        }

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
        ExpectationResult[] judged = [.. all.Where(e => e.Verdict != "not judged")];
        int held = judged.Count(e => e.Verdict == "held");
        int violated = judged.Count(e => e.Verdict == "violated");
        (string word, Tone tone, string why) = verdict switch
        {
            Verdict.Held when all.Count == 0 => ("done", Tone.Good, "; the scenario states no expectation."),
            Verdict.Held when judged.Length == 0 => ("done", Tone.Good, "; its expectations are not judged."),
            Verdict.Held => ("held", Tone.Good, judged.Length == 1 ? ", the one expectation." : $", all {judged.Length} expectations."),
            Verdict.Violated => ("VIOLATED", Tone.Bad, $", {violated} of {judged.Length} expectations."),
            _ when result.RawTotals.Exposed == 0 => ("inconclusive", Tone.Unsure, ": the update reached no endpoint."),
            _ => ("inconclusive", Tone.Unsure, $": {judged.Length - held} of {judged.Length} expectations cannot be told."),
        };
        string losses = InputText.Losses(result.Inputs);
        Piece[] head = [new Piece(result.Scenario, Tone.Strong), ": ", new Piece(word, tone)];
        return losses.Length == 0 ? new Page().Line([.. head, why]) : new Page().Hanging(head, why + losses, 2);
    }

    // What the numbers below are not: a judgement of the scenario, and counts of the whole fleet.
    private static Page ScaleNote(SimResult result)
    {
        var page = new Page();
        if (result.Expectations.FirstOrDefault(e => e.Verdict == "not judged") is { } not)
        {
            int count = result.Expectations.Count(e => e.Verdict == "not judged");
            string what = count == 1 ? "One expectation is" : $"{count} expectations are";
            page.Paragraph($"{what} not judged: {not.Reason}.", 0, Tone.Unsure);
        }

        return result.Scale.Thinning > 1 ? page.Paragraph(Estimate(result), 0, Tone.Unsure) : page;
    }

    private static string Estimate(SimResult result)
    {
        ScaleResult scale = result.Scale;
        string sample = $"An estimate from {Figures.Whole(scale.Organisations)} of {Figures.Whole(scale.OrganisationsInFleet)} "
            + $"organisations: what they came to, times {Figures.Value(scale.Factor)}. ";
        return sample + (scale.Errors is null
            ? "How far it is off is not known."
            : "± is its standard error, as for a simple random sample of organisations; where a few organisations hold most of the "
                + "endpoints, a small sample tells too little of it.");
    }

    private static void Totals(Page page, SimResult result)
    {
        bool thinned = result.Scale.Thinning > 1;
        TextTable table = thinned
            ? new TextTable("", ">whole fleet, estimated", ">±", ">simulated")
            : new TextTable("", ">endpoints", ">share", "of");
        RunTotals all = result.Totals;
        RunTotals raw = result.RawTotals;
        EstimateErrors? errors = result.Scale.Errors;
        bool onlyCrashes = raw.Hung + raw.Quarantined == 0;
        (long, string)? platform = (all.Endpoints, "the platform");
        (long, string)? down = (all.WentDown, onlyCrashes ? "those that crashed" : "those that went down");
        Row("on the platform", all.Endpoints, raw.Endpoints, null);
        Row("applied the update", all.Exposed, raw.Exposed, platform, errors?.Exposed);
        if (onlyCrashes)
        {
            Row("crashed", all.Crashed, raw.Crashed, platform, errors?.Crashed);
        }
        else
        {
            Row("went down", all.WentDown, raw.WentDown, platform, errors?.WentDown);
            Row("  crashed", all.Crashed, raw.Crashed, down, errors?.Crashed);
            Row("  hung", all.Hung, raw.Hung, down);
            Row("  quarantined", all.Quarantined, raw.Quarantined, down);
        }

        Row("down at the worst moment", all.PeakDown, raw.PeakDown, platform);
        Some("worked after a restart", all.Restarted, raw.Restarted, down, errors?.Restarted);
        Row("healed themselves", all.SelfHealed, raw.SelfHealed, down, errors?.SelfHealed);
        Row("healed from the cloud", all.CloudHealed, raw.CloudHealed, down, errors?.CloudHealed);
        Row("repaired by hand", all.ManualRepairs, raw.ManualRepairs, down, errors?.ManualRepairs);
        Row("still down at the end", all.StillDown, raw.StillDown, down, errors?.StillDown);
        HourRow("endpoint-hours down", all.DownHours, raw.DownHours, errors?.DownHours);
        HourRow("of these in working hours", all.ExpectedUseDownHours, raw.ExpectedUseDownHours);
        Some("agent died and came back", all.AgentRestarts, raw.AgentRestarts, platform);
        Some("telemetry degraded", all.Degraded, raw.Degraded, platform);
        Some("refused the update", all.Rejected, raw.Rejected, platform);
        Some("slowed", all.Slowed, raw.Slowed, platform);
        if (raw.ProtectionGapHours > 0)
        {
            HourRow("endpoint-hours unprotected", all.ProtectionGapHours, raw.ProtectionGapHours);
        }


        table.Draw(page, 2);

        // A second of a thousand machines is no hour, and not nothing either.
        static string Hours(double hours) => hours < 100
            ? Figures.Value(hours)
            : Figures.Whole((long)Math.Round(hours, MidpointRounding.AwayFromZero));

        void HourRow(string name, double value, double rawValue, double? error = null)
        {
            if (thinned)
            {
                table.Row(name, Hours(value), error is > 0 and { } e ? Hours(e) : "", Hours(rawValue));
            }
            else
            {
                table.Row(name, Hours(value));
            }
        }

        // What most designs do not do has no row unless it happened.
        void Some(string name, long value, long rawValue, (long, string)? of, double? error = null)
        {
            if (rawValue > 0)
            {
                Row(name, value, rawValue, of, error);
            }
        }

        void Row(string name, long value, long rawValue, (long Whole, string What)? of, double? error = null)
        {
            if (thinned)
            {
                table.Row(name, Figures.Whole(value), error is > 0 and { } e ? Figures.Whole((long)Math.Round(e)) : "", Figures.Whole(rawValue));
            }
            else if (of is { Whole: > 0 } whole)
            {
                table.Row(name, Figures.Whole(value), Figures.Percent((double)value / whole.Whole), whole.What);
            }
            else
            {
                table.Row(name, Figures.Whole(value));
            }
        }
    }

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
