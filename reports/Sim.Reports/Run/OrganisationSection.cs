namespace Sim.Reports;

/// <summary>How many organisations were hit, and the worst of them.</summary>
internal static class OrganisationSection
{
    public static IEnumerable<Block> Build(RunFacts facts)
    {
        OrganisationsResult organisations = facts.Result.Organisations;
        yield return new Paragraph(VerdictText.Organisations(facts));
        if (organisations.Largest.Count > 0)
        {
            yield return Table.Of(
                "The largest organisations", organisations.Largest,
                [
                    ("Largest by machines", l => $"the {Numbers.Count(l.N)} largest"),
                    .. MeasureColumns.Build(Measures.Largest),
                ]);
        }

        if (organisations.Worst.Count > 0)
        {
            yield return new Heading("Worst hit");
            yield return Worst(facts, organisations);
        }
    }

    private static BarChart Worst(RunFacts facts, OrganisationsResult organisations)
    {
        IReadOnlyList<OrganisationRow> worst = organisations.Worst;
        string title = $"Machines {facts.Down.That} in the worst-hit organisations";
        string names = facts.Result.Inputs.Count == 0
            ? "Names are invented and carry no meaning."
            : "Names are those of the user's file; those of other organisations are invented and carry no meaning.";
        return new BarChart
        {
            Id = "fig-organisations",
            Title = title,
            Description =
                $"Most: {NameOf(worst[0])} with {Numbers.Count(worst[0].WentDown)} machines {facts.Down.That} of "
                + $"{Numbers.Count(worst[0].Endpoints)}; {Numbers.Count(worst.Count(o => o.BackAfterHours is null))} "
                + "of "
                + $"{Numbers.Count(worst.Count)} drawn did not get all their machines back.",
            Caption = $"Machines {facts.Down.That} in the "
                + $"{(worst.Count == 1 ? "organisation" : Numbers.Count(worst.Count) + " organisations")} "
                + "with most of them, with the share of the organisation's machines, and the time from its first "
                + "outage until the last of "
                + $"these machines was usable again. {names} n = {Numbers.Count(organisations.Hit)} "
                + $"{(organisations.Hit == 1 ? "organisation" : "organisations")} hit; {facts.CountedMachines}.",
            Provenance = facts.Provenance,
            Table = Rows(facts, worst, title),
            Rows = [.. worst.Select(Bar)],
        };
    }

    private static BarRow Bar(OrganisationRow o)
    {
        string down = Numbers.Short(o.WentDown);
        string share = $"{down} of {Numbers.Short(o.Endpoints)}, {Numbers.WholePercent(Share(o))}";
        return o.BackAfterHours is double hours
            ? new BarRow(NameOf(o), o.WentDown, $"{share} · all back after {Durations.Words(hours * 3600)}",
                $"{down}, {Durations.Short(hours * 3600)}")
            : new BarRow(NameOf(o), o.WentDown, $"{share} · not all back", $"{down}, not all back");
    }

    private static Table Rows(RunFacts facts, IReadOnlyList<OrganisationRow> rows, string caption) => Table.Of(
        caption, rows,
        ("Organisation", o => NameOf(o)),
        ("Sector", o => Names.Plain(o.Sector)),
        ("Country", o => facts.Country(o.Country)),
        ("#Machines", o => Numbers.Count(o.Endpoints)),
        ("#" + facts.Down.Heading, o => Numbers.Count(o.WentDown)),
        ("#Share of its machines", o => Numbers.Percent(Share(o))),
        ("#Technicians", o => Numbers.Count(o.Technicians)),
        ("#Machine-hours down", o => Numbers.Count((long)Math.Round(o.DownHours))),
        ("#All back", o => o.BackAfterHours is double hours ? Durations.Words(hours * 3600) : "not in this run"));

    private static string NameOf(OrganisationRow row) => ForeignText.Cell(row.Label.Length > 0 ? row.Label : row.Name);

    private static double Share(OrganisationRow row) => row.Endpoints == 0 ? 0 : (double)row.WentDown / row.Endpoints;
}
