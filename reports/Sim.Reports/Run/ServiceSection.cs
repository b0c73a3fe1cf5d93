namespace Sim.Reports;

/// <summary>Services: how many went down, and how soon they were back.</summary>
internal static class ServiceSection
{
    private static readonly string[] Columns = ["1h", "2h", "4h", "6h", "12h", "24h", "48h", "72h"];

    public static IEnumerable<Block> Build(RunFacts facts)
    {
        ServiceResult[] services = [.. facts.Result.Services.OrderByDescending(s => s.OutageHours)
            .ThenBy(s => s.Sector, StringComparer.Ordinal).ThenBy(s => s.Name, StringComparer.Ordinal)];
        if (services.Length == 0)
            return [new Paragraph("The scenario has no services.")];

        ServiceResult[] hit = [.. services.Where(s => s.Hit > 0)];
        Table overview = Table.Of("Services by sector, most outage-hours first", services,
            [
                ("Service", s => Names.Plain(s.Name)), ("Sector", s => Names.Plain(s.Sector)),
                .. Table.Measured(Measures.Services),
            ]) with { IsCards = true };
        return hit.Length == 0 ? [overview, new Paragraph("No service went down.")]
            : [overview, new Heading("How soon outages ended"), Outages(facts, hit, services.Sum(s => s.Count))];
    }

    private static GridChart Outages(RunFacts facts, ServiceResult[] hit, long all)
    {
        const string title = "Share of outages that ended within a time";

        // Where none goes on at the end, every outage is judged by every time.
        string censored = hit.All(s => s.StillDown == 0) ? ""
            : "Where outages go on at the end that are not older than the time, only those count that began earlier "
                + "than that before the end. ";
        return new GridChart
        {
            Id = "fig-services",
            Title = title,
            Description = string.Join("; ", hit.Select(s =>
                $"{NameOf(s)}: {Within(s, "6h")} within 6 hours, {Within(s, "24h")} within 24")) + ".",
            Caption = "Share of service outages that ended within the time in the column's head, in percent of the "
                + $"outages of the row; the filled part of a cell is the share. {censored}n = "
                + $"{Numbers.Count(hit.Sum(s => s.Hit))} services hit of {Numbers.Count(all)}; "
                + $"{facts.CountedMachines}.",
            Provenance = facts.Provenance,
            Table = Table.Of(title, hit,
                [
                    ("Service", s => NameOf(s)),
                    .. hit.SelectMany(s => s.BackWithin.Select(b => b.Within)).Distinct()
                        .Select(g => ("#" + g, (Func<ServiceResult, Cell>)(s => Within(s, g)))),
                ]),
            Columns = [.. Columns.Select(c => c.Replace("h", Numbers.NoBreak + "h", StringComparison.Ordinal))],
            Rows = [.. hit.Select(s => new PartRow(NameOf(s), Numbers.Count(s.Hit) + " hit",
                [.. Columns.Select(c => ShareWithin(s, c))]))],
        };
    }

    private static string NameOf(ServiceResult service) =>
        $"{Names.Plain(service.Name)}, {Names.Plain(service.Sector)}";

    private static string Within(ServiceResult service, string time) =>
        ShareWithin(service, time) is double share ? Numbers.Percent(share) : "–";

    private static double? ShareWithin(ServiceResult service, string time) =>
        service.BackWithin.FirstOrDefault(b => b.Within == time)?.Share;
}
