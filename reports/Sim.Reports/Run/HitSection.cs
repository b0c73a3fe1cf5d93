namespace Sim.Reports;

/// <summary>Who was hit: by country, sector and device kind.</summary>
internal static class HitSection
{
    private const int MaxBars = 24;

    /// <summary>Writes it.</summary>
    public static void Write(Markup markup, RunFacts facts)
    {
        ShareTables shares = facts.Result.Shares;
        markup.Element(
            "p", $"Each bar is the share of a group's machines that {facts.Down.Past}; "
            + (facts.Result.Scale.Thinning > 1 ? "the upright line is the share of all machines simulated." : "the upright line is the share of all machines."));
        markup.Open("div", ("class", "halves")).Line();
        markup.Open("div");
        Write(markup, facts, shares.Country, facts.Country, "country", "By country", "home country of the organisation");
        markup.Close("div").Open("div");
        Write(markup, facts, shares.Sector, Names.Plain, "sector", "By sector", "sector of the organisation");
        Write(markup, facts, shares.DeviceKind, Names.Plain, "kind", "By kind of device", "kind of device");
        markup.Close("div").Close("div");
    }

    private static void Write(
        Markup markup, RunFacts facts, IReadOnlyList<ShareRow> rows, Func<string, string> name, string id, string heading,
        string axis)
    {
        markup.Element("h3", heading);
        if (rows.All(r => r.Endpoints == 0))
        {
            markup.Element("p", "No machines.");
            return;
        }

        rows = [.. rows.Where(r => r.Endpoints > 0).Select(r => r with { Key = name(r.Key) })];
        ShareRow[] sorted = [.. rows.OrderByDescending(r => r.Share).ThenBy(r => r.Key, StringComparer.Ordinal)];
        ShareRow[] drawn = [.. rows.OrderByDescending(r => r.Endpoints).ThenBy(r => r.Key, StringComparer.Ordinal)
            .Take(MaxBars).OrderByDescending(r => r.Share).ThenBy(r => r.Key, StringComparer.Ordinal)];
        string finding = Finding(sorted);
        markup.Element("p", finding, ("class", "finding"));
        long endpoints = rows.Sum(r => r.Endpoints);
        long down = rows.Sum(r => r.WentDown);
        BarChart chart = new()
        {
            Id = "fig-" + id,
            Title = $"Share of machines {That(facts)}, {heading.ToLowerInvariant()}",
            Description = finding,
            Rows = [.. drawn.Select(Bar)],
            Whole = endpoints == 0 ? 0 : (double)down / endpoints,
        };
        string most = rows.Count > drawn.Length
            ? $" Drawn: the {Numbers.Count(drawn.Length)} groups with most machines of {Numbers.Count(rows.Count)}."
            : "";
        string caption = $"Share of machines {That(facts)} by {axis}, in percent of the group's machines. "
            + $"n = {Numbers.Count(endpoints)} machines, {Numbers.Count(down)} {facts.Down.Past}; {facts.CountedMachines}." + most;
        Figure.Write(markup, caption, facts.Provenance, chart.Draw, ChartSize.Half, Table(sorted, chart.Title, facts.Down.Heading));
    }

    private static string Finding(ShareRow[] sorted)
    {
        string highest = Numbers.Percent(sorted[0].Share);
        string lowest = Numbers.Percent(sorted[^1].Share);
        return sorted.Length == 1 ? $"All are in {sorted[0].Key}: {highest}."
            : highest == lowest ? $"All {Numbers.Count(sorted.Length)} alike: {highest}."
            : $"Highest: {sorted[0].Key} with {highest}; lowest: {sorted[^1].Key} with {lowest}.";
    }

    private static string That(RunFacts facts) => facts.Down.OnlyCrashes ? "crashed" : "that went down";

    private static BarRow Bar(ShareRow row)
    {
        string percent = Numbers.Percent(row.Share);
        string down = Numbers.Short(row.WentDown);
        return new BarRow(
            row.Key, row.Share, $"{percent} · {down} of {Numbers.Short(row.Endpoints)}", $"{percent} · {down}");
    }

    private static DataTable Table(ShareRow[] rows, string caption, string heading) => new(
        caption,
        ["Group", $"#{heading}, share of machines", "#" + heading, "#Machines", "#Updated", "#In hit organisations"],
        [.. rows.Select(r => (string[])
        [
            r.Key, Numbers.Percent(r.Share), Numbers.Count(r.WentDown), Numbers.Count(r.Endpoints),
            Numbers.Count(r.Exposed), Numbers.Count(r.InHitOrganisations),
        ])]);
}
