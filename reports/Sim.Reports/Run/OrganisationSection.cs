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
            yield return Table.Of("The largest organisations", organisations.Largest,
                [
                    ("Largest by machines", l => $"the {Numbers.Count(l.N)} largest"),
                    .. Table.Measured(Measures.Largest),
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
        string names = facts.Result.Inputs.Count == 0 ? "Names are invented and carry no meaning."
            : "Names are those of the user's file; those of other organisations are invented and carry no meaning.";
        return new BarChart
        {
            Id = "fig-organisations",
            Title = title,
            Description = $"Most: {NameOf(worst[0])} with {Numbers.Count(worst[0].WentDown)} machines "
                + $"{facts.Down.That} of {Numbers.Count(worst[0].Endpoints)}; "
                + $"{Numbers.Count(worst.Count(o => o.BackAfterHours is null))} of {Numbers.Count(worst.Count)} drawn "
                + "did not get all their machines back.",
            Caption = $"Machines {facts.Down.That} in the "
                + $"{(worst.Count == 1 ? "organisation" : Numbers.Count(worst.Count) + " organisations")} with most of "
                + "them, with the share of the organisation's machines, and the time from its first outage until the "
                + $"last of these machines was usable again. {names} n = "
                + $"{Numbers.Counted(organisations.Hit, "organisation")} hit; {facts.CountedMachines}.",
            Provenance = facts.Provenance,
            Table = Table.Of(title, worst,
                [
                    ("Organisation", o => NameOf(o)), ("Sector", o => Names.Plain(o.Sector)),
                    ("Country", o => facts.Country(o.Country)), .. Table.Measured(Measures.Worst),
                    ("#All back", o => o.BackAfterHours is double h ? Durations.Words(h * 3600) : "not in this run"),
                ]),
            Rows = [.. worst.Select(Bar)],
        };
    }

    private static (string, double, string, string) Bar(OrganisationRow o)
    {
        string down = Numbers.Short(o.WentDown);
        string share = Numbers.WholePercent(o.Endpoints == 0 ? 0 : (double)o.WentDown / o.Endpoints);
        (string back, string soon) = o.BackAfterHours is double hours
            ? ("all back after " + Durations.Words(hours * 3600), Durations.Short(hours * 3600))
            : ("not all back", "not all back");
        return (NameOf(o), o.WentDown, $"{down} of {Numbers.Short(o.Endpoints)}, {share} · {back}", $"{down}, {soon}");
    }

    // Where a spreadsheet would take the user's name for a formula, an apostrophe in front makes it text again; the
    // name in result.json stays as it was written.
    private static string NameOf(OrganisationRow row)
    {
        string name = row.Label.Length > 0 ? row.Label : row.Name;
        return name.FirstOrDefault() is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + name : name;
    }
}
