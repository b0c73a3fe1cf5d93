namespace Sim.Reports;

/// <summary>Services: how many went down, and how soon they were back.</summary>
internal static class ServiceSection
{
    private static readonly string[] Columns = ["1h", "2h", "4h", "6h", "12h", "24h", "48h", "72h"];

    /// <summary>Writes it.</summary>
    public static void Write(Markup markup, RunFacts facts)
    {
        ServiceResult[] services = [.. facts.Result.Services.OrderByDescending(s => s.OutageHours)
            .ThenBy(s => s.Sector, StringComparer.Ordinal).ThenBy(s => s.Name, StringComparer.Ordinal)];
        if (services.Length == 0)
        {
            markup.Element("p", "The scenario has no services.");
            return;
        }

        Overview(services).Write(markup);
        ServiceResult[] hit = [.. services.Where(s => s.Hit > 0)];
        if (hit.Length == 0)
        {
            markup.Element("p", "No service went down.");
            return;
        }

        markup.Element("h3", "How soon outages ended");
        GridChart chart = new()
        {
            Id = "fig-services",
            Title = "Share of outages that ended within a time",
            Description = string.Join("; ", hit.Select(s => $"{NameOf(s)}: {Within(s, "6h")} within 6 hours, {Within(s, "24h")} within 24")) + ".",
            Columns = [.. Columns.Select(c => c.Replace("h", Numbers.Thin + "h", StringComparison.Ordinal))],
            Rows = [.. hit.Select(s => new GridRow(
                NameOf(s), Numbers.Count(s.Hit) + " hit", [.. Columns.Select(c => ShareWithin(s, c))]))],
        };
        string caption = "Share of service outages that ended within the time in the column's head, in percent of the outages of "
            + $"the row; the filled part of a cell is the share. {Censored(hit)}n = {Numbers.Count(hit.Sum(s => s.Hit))} services hit of "
            + $"{Numbers.Count(services.Sum(s => s.Count))}; {facts.CountedMachines}.";
        Figure.Write(markup, caption, facts.Provenance, chart.Draw, ChartSize.Page, Back(hit, chart.Title));
    }

    private static DataTable Overview(ServiceResult[] services) => new(
        "Services by sector, most outage-hours first",
        ["Service", "Sector", "#Services", "#Hit", "#Share hit", "#Outage-hours", "#Work lost, units", "#Still down"],
        [.. services.Select(s => (string[])
        [
            Names.Plain(s.Name), Names.Plain(s.Sector), Numbers.Count(s.Count), Numbers.Count(s.Hit),
            Numbers.Percent(s.Count == 0 ? 0 : (double)s.Hit / s.Count), Numbers.Words(Math.Round(s.OutageHours)),
            Numbers.Words(Math.Round(s.UnitsLost)), Numbers.Count(s.StillDown),
        ])])
    {
        IsCards = true,
    };

    private static DataTable Back(ServiceResult[] services, string caption)
    {
        string[] grid = [.. services.SelectMany(s => s.BackWithin.Select(b => b.Within)).Distinct()];
        return new DataTable(
            caption,
            ["Service", .. grid.Select(g => "#" + g)],
            [.. services.Select(s => (string[])[NameOf(s), .. grid.Select(g => Within(s, g))])]);
    }

    // Where none goes on at the end, every outage is judged by every time.
    private static string Censored(ServiceResult[] hit) => hit.Any(s => s.StillDown > 0)
        ? "Where outages go on at the end that are not older than the time, only those count that began earlier than that before the end. "
        : "";

    private static string NameOf(ServiceResult service) => $"{Names.Plain(service.Name)}, {Names.Plain(service.Sector)}";

    private static string Within(ServiceResult service, string time) =>
        ShareWithin(service, time) is double share ? Numbers.Percent(share) : "–";

    private static double? ShareWithin(ServiceResult service, string time) =>
        service.BackWithin.FirstOrDefault(b => b.Within == time)?.Share;
}
