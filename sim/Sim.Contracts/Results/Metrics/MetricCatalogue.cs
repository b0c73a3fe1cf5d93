using System.Globalization;

namespace Sim.Contracts;

/// <summary>All metrics in words, for help texts.</summary>
internal static class MetricCatalogue
{
    public static readonly IReadOnlyList<string> All =
    [
        .. MetricFields.Totals.Select(f => $"totals.{f.Name}"),
        .. MetricFields.Totals.Select(f => $"rawTotals.{f.Name}"),
        .. MetricFields.Release.Select(f => $"releases.RELEASE.{f.Name}"),
        .. MetricFields.Series.Select(f => $"series.{f.Name}@DURATION"),
        .. MetricFields.Shares.Select(f => $"shares.sector.SECTOR.{f.Name}"),
        .. MetricFields.Shares.Select(f => $"shares.country.COUNTRY.{f.Name}"),
        .. MetricFields.Shares.Select(f => $"shares.deviceKind.KIND.{f.Name}"),
        .. MetricFields.Shares.Select(f => $"shares.segment.COUNTRY/KIND.{f.Name}"),
        .. MetricFields.Organisations.Select(f => $"organisations.{f.Name}"),
        .. MetricFields.Largest.Select(f => $"organisations.largest.N.{f.Name}"),
        .. MetricFields.Services.Select(f => $"services.SECTOR.SERVICE.{f.Name}"),
        .. BackWithin.GridHours.Select(h => string.Create(
            CultureInfo.InvariantCulture, $"services.SECTOR.SERVICE.backWithin@{h}h")),
        .. MetricFields.Repairs.Select(f => $"repairs.{f.Name}"),
    ];
}
