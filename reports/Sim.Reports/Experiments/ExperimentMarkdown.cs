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

        WriteTable(text, facts);
        text.Append("Repeat:\n\n").Append(MarkdownText.Block(result.Repeat)).Append('\n');
        return text.Append(MarkdownText.Escape(facts.Provenance)).Append('\n').ToString();
    }

    private static void WriteTable(StringBuilder text, ExperimentFacts facts)
    {
        if (facts.Points.Count == 0 || facts.Result.Metrics.Count == 0)
        {
            return;
        }

        text.Append("| ").Append(facts.IsAveraged ? MarkdownText.Escape(facts.Result.Factors[0].Name) : "arm");
        foreach (ExperimentMetric metric in facts.Result.Metrics)
        {
            text.Append(" | ").Append(MarkdownText.Escape(metric.Label));
        }

        text.Append(" |\n|---").Append(string.Concat(Enumerable.Repeat("|--:", facts.Result.Metrics.Count))).Append("|\n");
        foreach (ArmPoint point in facts.Points.Take(MostRows))
        {
            text.Append("| ").Append(MarkdownText.Escape(point.Label));
            for (int m = 0; m < facts.Result.Metrics.Count; m++)
            {
                text.Append(" | ").Append(Cell(facts.Result.Metrics[m], point.Values[m]));
            }

            text.Append(" |\n");
        }

        int rest = facts.Points.Count - MostRows;
        text.Append(rest > 0 ? $"\n{Numbers.Count(rest)} more in experiment.csv.\n\n" : "\n");
    }

    private static string Cell(ExperimentMetric metric, (double Mean, double Low, double High)? value) => value is not { } v
        ? "–"
        : $"{MarkdownText.Escape(ExperimentFacts.Value(metric, v.Mean))} ({MarkdownText.Escape(ExperimentFacts.Value(metric, v.Low))} to "
            + $"{MarkdownText.Escape(ExperimentFacts.Value(metric, v.High))})";
}
