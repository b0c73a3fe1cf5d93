namespace Sim.Reports;

/// <summary><c>report.md</c> of an experiment: the answer in the size of a comment on a pull request.</summary>
public static class ExperimentMarkdown
{
    private const int MostRows = 20;

    /// <summary>The text, with line feeds; the same for the same result.</summary>
    public static string Write(ExperimentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        ExperimentFacts facts = new(result);
        StringBuilder text = new();
        text.Append("## ").Append(MarkdownText.Escape(result.Title)).Append("\n\n*").Append(MarkdownText.Escape(result.Question)).Append("*\n\n**");
        text.Append(MarkdownText.Escape(result.Year is { } year ? YearWords.Verdict(year) : ExperimentWords.Verdict(facts))).Append("**\n\n");
        foreach (string paragraph in result.Year is { } of ? YearWords.Paragraphs(of) : ExperimentWords.Paragraphs(facts))
        {
            text.Append(MarkdownText.Escape(paragraph)).Append("\n\n");
        }

        if (result.Year is { } years)
        {
            YearMarkdown.Write(text, years);
        }

        foreach (PointSet set in facts.Sets)
        {
            WriteTable(text, facts, set);
        }

        text.Append("Repeat:\n\n").Append(MarkdownText.Block(result.Repeat)).Append('\n');
        return text.Append(MarkdownText.Escape(facts.Provenance)).Append('\n').ToString();
    }

    private static void WriteTable(StringBuilder text, ExperimentFacts facts, PointSet set)
    {
        if (set.Points.Count == 0 || facts.Result.Metrics.Count == 0)
        {
            return;
        }

        if (set.Factor is not null)
        {
            text.Append(MarkdownText.Escape($"By {set.Factor}, {set.Averaged}:")).Append("\n\n");
        }

        text.Append("| ").Append(MarkdownText.Escape(set.Noun));
        foreach (ExperimentMetric metric in facts.Result.Metrics)
        {
            text.Append(" | ").Append(MarkdownText.Escape(metric.Label));
        }

        text.Append(" |\n|---").Append(string.Concat(Enumerable.Repeat("|--:", facts.Result.Metrics.Count))).Append("|\n");
        foreach (ArmPoint point in set.Points.Take(MostRows))
        {
            text.Append("| ").Append(MarkdownText.Escape(point.Label));
            for (int m = 0; m < facts.Result.Metrics.Count; m++)
            {
                text.Append(" | ").Append(Cell(facts, point, m));
            }

            text.Append(" |\n");
        }

        int rest = set.Points.Count - MostRows;
        text.Append(rest > 0 ? $"\n{Numbers.Count(rest)} more in experiment.csv.\n\n" : "\n");
    }

    private static string Cell(ExperimentFacts facts, ArmPoint point, int m)
    {
        ExperimentMetric metric = facts.Result.Metrics[m];
        ArmMetric of = point.Metrics[m];
        string missing = facts.IsComplete(point, m) ? string.Empty : MissingWords.Of(metric, of.N, facts.Result.Replications, point.Arms, of.Why);
        string interval = of.Low is null ? string.Empty : $" ({Escaped(metric, of.Low)} to {Escaped(metric, of.High)})";
        return of.Mean is null ? missing : Escaped(metric, of.Mean) + interval + (missing.Length > 0 ? "; " + missing : string.Empty);
    }

    private static string Escaped(ExperimentMetric metric, double? value) => MarkdownText.Escape(ExperimentFacts.Value(metric, value));
}
