namespace Sim.Reports;

/// <summary>Who was hit: by country, sector and device kind.</summary>
internal static class HitSection
{
    private const int MaxBars = 24;

    public static IEnumerable<Block> Build(RunFacts facts)
    {
        ShareTables shares = facts.Result.Shares;
        return
        [
            new Paragraph($"Each bar is the share of a group's machines that {facts.Down.Past}; the upright line is "
                + $"the share of all machines{facts.Simulated}."),
            new Columns(
                [.. Build(facts, shares.Country, facts.Country, "country", "By country",
                    "home country of the organisation")],
                [
                    .. Build(facts, shares.Sector, Names.Plain, "sector", "By sector", "sector of the organisation"),
                    .. Build(facts, shares.DeviceKind, Names.Plain, "kind", "By kind of device", "kind of device"),
                ]),
        ];
    }

    private static Block[] Build(
        RunFacts facts, IReadOnlyList<ShareRow> all, Func<string, string> name, string id, string heading, string axis)
    {
        ShareRow[] rows = Sorted(all.Where(r => r.Endpoints > 0).Select(r => r with { Key = name(r.Key) }), r =>
            r.Share);
        if (rows.Length == 0)
            return [new Heading(heading), new Paragraph("No machines.")];

        ShareRow[] drawn = Sorted(Sorted(rows, r => r.Endpoints).Take(MaxBars), r => r.Share);
        (long endpoints, long down) = (rows.Sum(r => r.Endpoints), rows.Sum(r => r.WentDown));
        string most = rows.Length == drawn.Length ? ""
            : $" Drawn: the {Numbers.Count(drawn.Length)} groups with most machines of {Numbers.Count(rows.Length)}.";
        string title = $"Share of machines {facts.Down.That}, {heading.ToLowerInvariant()}";
        BarChart chart = new()
        {
            Id = "fig-" + id,
            Title = title,
            Description = Finding(rows),
            Caption = $"Share of machines {facts.Down.That} by {axis}, in percent of the group's machines. "
                + $"n = {Numbers.Count(endpoints)} machines, {Numbers.Count(down)} {facts.Down.Past}; "
                + $"{facts.CountedMachines}." + most,
            Provenance = facts.Provenance,
            Table = Table.Of(title, rows,
                [("Group", r => r.Key), .. Table.Measured(Measures.Shares.Where(m => m.IsHeadline))]),
            IsHalf = true,
            Rows = [.. drawn.Select(r =>
            {
                string text = $"{Numbers.Percent(r.Share)} · {Numbers.Short(r.WentDown)}";
                return (r.Key, r.Share, $"{text} of {Numbers.Short(r.Endpoints)}", text);
            })],
            Whole = (double)down / endpoints,
        };
        return [new Heading(heading), new Paragraph(chart.Description, Voice.Finding), chart];
    }

    private static ShareRow[] Sorted(IEnumerable<ShareRow> rows, Func<ShareRow, double> by) =>
        [.. rows.OrderByDescending(by).ThenBy(r => r.Key, StringComparer.Ordinal)];

    private static string Finding(ShareRow[] sorted)
    {
        string highest = Numbers.Percent(sorted[0].Share);
        string lowest = Numbers.Percent(sorted[^1].Share);
        return sorted.Length == 1 ? $"All are in {sorted[0].Key}: {highest}."
            : highest == lowest ? $"All {Numbers.Count(sorted.Length)} alike: {highest}."
            : $"Highest: {sorted[0].Key} with {highest}; lowest: {sorted[^1].Key} with {lowest}.";
    }
}
