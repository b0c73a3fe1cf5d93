namespace Sim.Reports;

/// <summary>How many organisations were hit, and the worst of them.</summary>
internal static class OrganisationSection
{
    /// <summary>Writes it.</summary>
    public static void Write(Markup markup, RunFacts facts)
    {
        OrganisationsResult organisations = facts.Result.Organisations;
        double share = organisations.Total == 0 ? 0 : (double)organisations.Hit / organisations.Total;
        string simulated = facts.IsThinned ? " simulated" : "";
        markup.Element(
            "p",
            $"{Numbers.Count(organisations.Hit)} of {Numbers.Count(organisations.Total)} organisations{simulated} had at "
            + $"least one crash ({Numbers.Percent(share)}).");
        if (organisations.Largest.Count > 0)
        {
            new DataTable(
                "The largest organisations",
                ["Largest by machines", "#Took part", "#Hit", "#Share hit"],
                [.. organisations.Largest.Select(l => (string[])
                    ["the " + Numbers.Count(l.N) + " largest", Numbers.Count(l.Among), Numbers.Count(l.Hit), Numbers.Percent(l.Share)])])
                .Write(markup);
        }

        if (organisations.Worst.Count > 0)
        {
            markup.Element("h3", "Worst hit");
            Worst(organisations.Worst).Write(markup);
            markup.Element(
                "p", (facts.Result.Inputs.Count == 0
                    ? "Names are invented and carry no meaning."
                    : "Names are those of the user's file; those of other organisations are invented and carry no meaning.")
                + " All back: time from the organisation's first crash until the "
                + "last of its crashed machines was usable again.", ("class", "note"));
        }
    }

    private static DataTable Worst(IReadOnlyList<OrganisationRow> rows) => new(
        "Worst-hit organisations, most crashed machines first",
        ["Organisation", "Sector", "Country", "#Machines", "#Crashed", "#Share", "#Technicians", "#Machine-hours down", "#All back"],
        [.. rows.Select(o => (string[])
        [
            ForeignText.Cell(o.Label.Length > 0 ? o.Label : o.Name), o.Sector, o.Country, Numbers.Count(o.Endpoints), Numbers.Count(o.Crashed),
            Numbers.Percent(o.Endpoints == 0 ? 0 : (double)o.Crashed / o.Endpoints), Numbers.Count(o.Technicians),
            Numbers.Count((long)Math.Round(o.DownHours)), o.BackAfterHours is double hours
                ? Durations.Words(hours * 3600)
                : "not in this run",
        ])]);
}
