namespace Sim.Reports;

/// <summary>A section of the reference page of measures: those of one record.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Holders">The keys of <c>result.json</c> that hold the record.</param>
/// <param name="Names">The names of its measures and quotients.</param>
/// <param name="Text">What it says, in Markdown.</param>
internal sealed record MeasureSection(string Title, string[] Holders, IReadOnlyList<string> Names, string Text)
{
    /// <summary>The section of a record, with a line for each measure and quotient.</summary>
    public static MeasureSection Build<T>(string title, MeasureTable<T> measures, string about, params string[] holders)
        where T : class
    {
        string patterns = string.Join(
            ", ", MetricPattern.All.Where(p => p.Measures.Contains(measures[0])).Select(p => $"`{p.Text}`"));
        return new MeasureSection(title, holders, [.. measures.WithQuotients.Select(m => m.Name)], $"""

            ## {title}

            {about} Metrics: {(patterns.Length == 0 ? "none" : patterns)}.

            | name | label | type | unit | scaled | shown | meaning |
            |---|---|---|---|---|---|---|
            {string.Join('\n', measures.WithQuotients.Select(Row))}

            """);
    }

    private static string Row<T>(RecordMeasure<T> measure)
        where T : class => $"| `{measure.Name}` | {measure.Label} | " + (measure is Quotient<T> share
            ? $"number | {measure.Noun} | | | `{share.Part.Name}` over `{share.Divisor.Name}` |"
            : $"{(measure.IsWhole ? "integer" : "number")} | {measure.Noun} | {measure.Scaling.Word()} | "
                + $"{measure.Showing.Word()} | {Docstrings.Of(typeof(T), measure.Property)} |");
}
