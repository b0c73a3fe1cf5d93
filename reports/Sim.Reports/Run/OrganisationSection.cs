namespace Sim.Reports;

/// <summary>How many organisations were hit, and the worst of them.</summary>
internal static class OrganisationSection
{
    private const string NotBack = "not all back";

    /// <summary>Writes it.</summary>
    public static void Write(Markup markup, RunFacts facts)
    {
        OrganisationsResult organisations = facts.Result.Organisations;
        double share = organisations.Total == 0 ? 0 : (double)organisations.Hit / organisations.Total;
        string simulated = facts.IsThinned ? " simulated" : "";
        markup.Element(
            "p",
            $"{Numbers.Count(organisations.Hit)} of {Numbers.Count(organisations.Total)} organisations{simulated} had "
            + $"{facts.Down.AtLeastOne} ({Numbers.Percent(share)}).");
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
            WriteWorst(markup, facts, organisations.Worst);
        }
    }

    private static void WriteWorst(Markup markup, RunFacts facts, IReadOnlyList<OrganisationRow> worst)
    {
        markup.Element("h3", "Worst hit");
        OrganisationRow first = worst[0];
        BarChart chart = new()
        {
            Id = "fig-organisations",
            Title = $"Machines {That(facts)} in the worst-hit organisations",
            Description = $"Most: {NameOf(first)} with {Numbers.Count(first.WentDown)} machines {That(facts)} of {Numbers.Count(first.Endpoints)}; "
                + $"{Numbers.Count(worst.Count(o => o.BackAfterHours is null))} of {Numbers.Count(worst.Count)} drawn did not get all "
                + "their machines back.",
            Rows = [.. worst.Select(Bar)],
        };
        string caption = $"Machines {That(facts)} in the {(worst.Count == 1 ? "organisation" : Numbers.Count(worst.Count) + " organisations")} with most of them, with the share of "
            + "the organisation's machines, and the time from its first outage until the last of these machines was "
            + $"usable again. {NamesText(facts)} n = {Numbers.Count(facts.Result.Organisations.Hit)} "
            + $"{(facts.Result.Organisations.Hit == 1 ? "organisation" : "organisations")} hit; {facts.CountedMachines}.";
        Figure.Write(markup, caption, facts.Provenance, chart.Draw, ChartSize.Page, Table(facts, worst, chart.Title));
    }

    private static string That(RunFacts facts) => facts.Down.OnlyCrashes ? "crashed" : "that went down";

    private static string NamesText(RunFacts facts) => facts.Result.Inputs.Count == 0
        ? "Names are invented and carry no meaning."
        : "Names are those of the user's file; those of other organisations are invented and carry no meaning.";

    private static BarRow Bar(OrganisationRow o)
    {
        string down = $"{Numbers.Short(o.WentDown)} of {Numbers.Short(o.Endpoints)}, {Numbers.WholePercent(Share(o))}";
        string back = o.BackAfterHours is double hours ? $"all back after {Durations.Words(hours * 3600)}" : NotBack;
        return new BarRow(
            NameOf(o), o.WentDown, $"{down} · {back}",
            $"{Numbers.Short(o.WentDown)}, {(o.BackAfterHours is double h ? Durations.Short(h * 3600) : NotBack)}");
    }

    private static DataTable Table(RunFacts facts, IReadOnlyList<OrganisationRow> rows, string caption) => new(
        caption,
        ["Organisation", "Sector", "Country", "#Machines", "#" + facts.Down.Heading, "#Share of its machines", "#Technicians", "#Machine-hours down", "#All back"],
        [.. rows.Select(o => (string[])
        [
            NameOf(o), Names.Plain(o.Sector), facts.Country(o.Country), Numbers.Count(o.Endpoints), Numbers.Count(o.WentDown),
            Numbers.Percent(Share(o)), Numbers.Count(o.Technicians), Numbers.Count((long)Math.Round(o.DownHours)),
            o.BackAfterHours is double hours ? Durations.Words(hours * 3600) : "not in this run",
        ])]);

    private static string NameOf(OrganisationRow row) =>
        ForeignText.Cell(row.Label.Length > 0 ? row.Label : row.Name);

    private static double Share(OrganisationRow row) => row.Endpoints == 0 ? 0 : (double)row.WentDown / row.Endpoints;
}
