namespace Sim.Reports;

/// <summary>The reference page of measures, <c>docs/reference/measures.md</c>, made from their catalogue.</summary>
public static class MeasurePage
{
    private const string Preface = """
        # Measures

        Every number of a result that people read has one name, one label and one meaning, wherever it stands. The name is the key in
        `result.json` and the last word of a metric in expectations and experiments. Metrics are written as the line above each table
        says; words in capitals are yours, and `DURATION` is a time after the first release, such as `6h`.

        In a run of a part of the fleet (`--scale`) a *count* is multiplied and rounded so that parts add up to their whole, a *sum* is
        multiplied, and what is *known* of the whole fleet is said as it is. Everything else is *raw*: it counts the organisations that
        took part. A quotient has no value where there is nothing to divide by.

        """;

    /// <summary>The page.</summary>
    public static string Build() => string.Concat(
    [
        Preface,
        Section("Totals", "totals", Measures.Totals, "`rawTotals` counts the organisations that took part."),
        Section("Milestones", "releases", Measures.Milestones, "Each is null where the run ended without it."),
        Section(
            "Series", "series", Measures.Series,
            "One row for each window, as it ended; `series.parquet` has all of them, with `t`, the seconds since "
                + "the start. A metric "
            + "reads the last window that had ended."),
        Section("Who was hit", "shares.segment", Measures.Shares,
            "One row for each sector, country, kind of device, segment."),
        Section("Organisations", "organisations", Measures.Organisations, "How many were hit."),
        Section("Largest organisations", "organisations.largest", Measures.Largest,
            "How many of the N largest were hit."),
        Section("Worst-hit organisations", "organisations.worst", Measures.Worst, "One row for each."),
        Section("Designs", "designs", Measures.Designs, "One row for each design."),
        Section("Protection", "designs.protection", Measures.Protection, "As expected values, for each design."),
        Section("Surface", "designs.surface", Measures.Surface, "Each design as a target, as expected values."),
        Section(
            "Services", "services", Measures.Services,
            "One row for each service of a sector. `services.SECTOR.SERVICE.backWithin@TIME` is the share of its "
                + "outages that ended "
            + "within a time: " + string.Join(", ", BackWithin.GridHours) + " hours."),
        Section("Repairs", "repairs", Measures.Repairs, "Repairs by hand, as a queue."),
    ]);

    private static string Section<T>(string title, string holder, MeasureTable<T> measures, string about)
        where T : class
    {
        string patterns = string.Join(
            ", ", MetricPattern.All.Where(p => p.Measures.Contains(measures[0])).Select(p => $"`{p.Text}`"));
        return $"""

            ## {title}

            {about} Metrics: {(patterns.Length == 0 ? "none" : patterns)}.

            | name | label | unit | scaled | shown | meaning |
            |---|---|---|---|---|---|
            {string.Join('\n', measures.WithQuotients.Select(m => Row(m, holder)))}

            """;
    }

    private static string Row<T>(RecordMeasure<T> measure, string holder)
        where T : class => measure is Quotient<T> share
        ? $"| `{measure.Name}` | {measure.Label} | {measure.Noun} | | | `{share.Part.Name}` over "
            + $"`{share.Divisor.Name}` |"
        : $"| `{measure.Name}` | {measure.Label} | {measure.Noun} | {measure.Scaling.Word()} | "
            + $"{measure.Showing.Word()} "
            + $"| {ResultSchema.MeaningOf(holder, measure.Name)} |";
}
