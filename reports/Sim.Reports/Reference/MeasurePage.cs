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
        took part. What is told as one measure over another is a metric, and rarely a key; it has no value where there
        is nothing to divide by. Keys that are no measures are in [columns and keys](columns.md).

        """;

    /// <summary>Its sections.</summary>
    internal static IReadOnlyList<MeasureSection> Sections { get; } =
    [
        MeasureSection.Build("Totals", Measures.Totals,
            "`rawTotals` counts the organisations that took part.", "totals", "rawTotals"),
        MeasureSection.Build("Milestones", Measures.Milestones,
            "Each is null where the run ended without it.", "releases"),
        MeasureSection.Build("Series", Measures.Series,
            "One row for each window, as it ended; `series.parquet` has all of them. A metric reads the last window "
                + "that had ended.", "series"),
        MeasureSection.Build("Who was hit", Measures.Shares,
            "One row for each sector, country, kind of device, segment.",
            "shares.segment", "shares.sector", "shares.country", "shares.deviceKind"),
        MeasureSection.Build("Organisations", Measures.Organisations, "How many were hit.", "organisations"),
        MeasureSection.Build("Largest organisations", Measures.Largest,
            "How many of the N largest were hit.", "organisations.largest"),
        MeasureSection.Build("Worst-hit organisations", Measures.Worst, "One row for each.", "organisations.worst"),
        MeasureSection.Build("Designs", Measures.Designs, "One row for each design.", "designs"),
        MeasureSection.Build("Protection", Measures.Protection,
            "As expected values, for each design.", "designs.protection"),
        MeasureSection.Build("Surface", Measures.Surface,
            "Each design as a target, as expected values.", "designs.surface"),
        MeasureSection.Build("Services", Measures.Services,
            "One row for each service of a sector. `services.SECTOR.SERVICE.backWithin@TIME` is the share of its "
                + $"outages that ended within a time: {string.Join(", ", BackWithin.GridHours)} hours.", "services"),
        MeasureSection.Build("Repairs", Measures.Repairs, "Repairs by hand, as a queue.", "repairs"),
        MeasureSection.Build("Simulated years", Measures.Years,
            "One for each year and policy of a [year of updates](../concepts/year.md); `experiment.json` holds their "
                + "means, return levels and curves under `year`."),
    ];

    /// <summary>The page.</summary>
    public static string Build() => Preface + string.Concat(Sections.Select(s => s.Text));
}
