namespace Sim.Contracts;

/// <summary>Metrics whose names differ only in the measure that they end with.</summary>
/// <param name="Text">Their name, with words in capitals for what a user fills in; <c>FIELD</c> is the measure.</param>
/// <param name="Measures">What may stand for <c>FIELD</c>.</param>
public sealed record MetricPattern(string Text, IReadOnlyList<Measure> Measures)
{
    /// <summary>All of them, in order of family.</summary>
    public static IReadOnlyList<MetricPattern> All { get; } =
    [
        new("totals.FIELD", [.. Contracts.Measures.Totals.WithQuotients]),
        new("rawTotals.FIELD", [.. Contracts.Measures.Totals.WithQuotients]),
        new("releases.RELEASE.FIELD", [.. Contracts.Measures.Milestones.WithQuotients]),
        new("series.FIELD@DURATION", [.. Contracts.Measures.Series.WithQuotients]),
        new("shares.sector.SECTOR.FIELD", [.. Contracts.Measures.Shares.WithQuotients]),
        new("shares.country.COUNTRY.FIELD", [.. Contracts.Measures.Shares.WithQuotients]),
        new("shares.deviceKind.KIND.FIELD", [.. Contracts.Measures.Shares.WithQuotients]),
        new("shares.segment.COUNTRY/KIND.FIELD", [.. Contracts.Measures.Shares.WithQuotients]),
        new("organisations.FIELD", [.. Contracts.Measures.Organisations.WithQuotients]),
        new("organisations.largest.N.FIELD", [.. Contracts.Measures.Largest.WithQuotients]),
        new("services.SECTOR.SERVICE.FIELD", [.. Contracts.Measures.Services.WithQuotients]),
        .. BackWithin.GridHours.Select(h => new MetricPattern(
            $"services.SECTOR.SERVICE.FIELD@{h.ToString(CultureInfo.InvariantCulture)}h", [MetricName.BackInTime])),
        new("repairs.FIELD", [.. Contracts.Measures.Repairs.WithQuotients]),
    ];

    /// <summary>The names.</summary>
    public IEnumerable<string> Names => Measures.Select(m => Text.Replace("FIELD", m.Name, StringComparison.Ordinal));
}
