namespace Sim.Reports;

/// <summary><c>report.md</c>: the answer in the size of a comment on a pull request.</summary>
public static class MarkdownReport
{
    /// <summary>The text, with line feeds; the same for the same result.</summary>
    /// <exception cref="InvalidDataException">A moment of the result is not ISO 8601 in UTC.</exception>
    public static string Write(SimResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        RunFacts facts = new(result);
        StringBuilder text = new();
        text.Append("## ").Append(MarkdownText.Escape(result.Title)).Append("\n\n");
        text.Append('*').Append(MarkdownText.Escape(result.Question)).Append("*\n\n");
        text.Append("**").Append(MarkdownText.Escape(VerdictText.Headline(facts))).Append("** ")
            .Append(facts.Verdict is string v ? Marks.Sign(v) + " " : "")
            .Append(MarkdownText.Escape(VerdictText.Expectations(facts))).Append("\n\n");
        foreach (string sentence in VerdictText.Sentences(facts))
        {
            text.Append(MarkdownText.Escape(sentence)).Append('\n');
        }

        foreach (string limit in result.Limits)
        {
            text.Append('\n').Append(MarkdownText.Escape(limit)).Append('\n');
        }

        text.Append('\n');
        if (facts.IsThinned)
        {
            text.Append(MarkdownText.Escape(ScaleText.Of(result.Scale, result.Totals))).Append("\n\n");
        }

        foreach (PlanNote note in result.Notes)
        {
            text.Append(MarkdownText.Escape(NoteText.Of(note))).Append("\n\n");
        }

        foreach (InputFile input in result.Inputs)
        {
            text.Append(MarkdownText.Escape(InputText.Of(input))).Append("\n\n");
        }

        WriteExpectations(text, result.Expectations);
        WriteTotals(text, facts);
        text.Append("Repeat:\n\n").Append(MarkdownText.Block(result.Repeat)).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"Seed {result.Seed}, fleet seed {result.FleetSeed}, ")
            .Append("digest ").Append(MarkdownText.Escape(result.Digest)).Append(".\n");
        return text.ToString();
    }

    private static void WriteExpectations(StringBuilder text, IReadOnlyList<ExpectationResult> all)
    {
        if (all.Count == 0)
        {
            return;
        }

        text.Append("| | Expectation | Measured | Accepted | Margin |\n|---|---|--:|--:|--:|\n");
        foreach (ExpectationResult e in all)
        {
            MarkdownText.Row(
                text, $"{Marks.Sign(e.Verdict)} {e.Verdict}", e.Name, MeasuredText.Of(e),
                MetricText.Bounds(e.Metric, e.Min, e.Max), MetricText.Margin(e.Metric, e.Margin));
        }

        text.Append('\n');
    }

    private static void WriteTotals(StringBuilder text, RunFacts facts)
    {
        RunTotals totals = facts.Result.Totals;
        text.Append("| Total | Value |\n|---|--:|\n");
        MarkdownText.Row(text, "Machines", Numbers.Count(totals.Endpoints));
        MarkdownText.Row(text, "Applied the update", Numbers.Count(totals.Exposed));
        if (facts.Down.OnlyCrashes)
        {
            MarkdownText.Row(text, "Crashed", Numbers.Count(totals.Crashed));
        }
        else
        {
            MarkdownText.Row(text, "Went down", Numbers.Count(totals.WentDown));
            MarkdownText.Row(text, "Of these crashed", Numbers.Count(totals.Crashed));
            MarkdownText.Row(text, "Of these hung", Numbers.Count(totals.Hung));
            MarkdownText.Row(text, "Of these quarantined", Numbers.Count(totals.Quarantined));
        }

        MarkdownText.Row(text, "Most down at once", Numbers.Count(totals.PeakDown));
        MarkdownText.Row(text, "Machine-hours down", Numbers.Words(totals.DownHours));
        MarkdownText.Row(text, "Of these in use hours", Numbers.Words(totals.ExpectedUseDownHours));
        Some(text, "Worked after a restart", totals.Restarted);
        MarkdownText.Row(text, "Repaired by hand", Numbers.Count(totals.ManualRepairs));
        MarkdownText.Row(text, "Of these by a person at the machine", Numbers.Count(totals.AtMachine));
        MarkdownText.Row(text, "Healed themselves", Numbers.Count(totals.SelfHealed));
        MarkdownText.Row(text, "Healed from the cloud", Numbers.Count(totals.CloudHealed));
        MarkdownText.Row(text, "Still down at the end", Numbers.Count(totals.StillDown));
        Some(text, "Agent died and came back", totals.AgentRestarts);
        Some(text, "Telemetry degraded", totals.Degraded);
        Some(text, "Kept the old content", totals.Rejected);
        Some(text, "Slowed", totals.Slowed);
        text.Append('\n');
    }

    // What most designs do not do has no row unless it happened.
    private static void Some(StringBuilder text, string name, long count)
    {
        if (count > 0)
        {
            MarkdownText.Row(text, name, Numbers.Count(count));
        }
    }
}
