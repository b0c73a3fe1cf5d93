namespace Sim.Reports;

/// <summary>Who was hit: by country, sector and device kind.</summary>
internal static class HitSection
{
    private const int MaxBars = 24;

    public static IEnumerable<Block> Build(RunFacts facts)
    {
        ShareTables shares = facts.Result.Shares;
        string simulated = facts.IsThinned ? " simulated" : "";
        return
        [
            new Paragraph($"Each bar is the share of a group's machines that {facts.Down.Past}; the upright line is "
                + $"the share of all machines{simulated}."),
            new Columns(
                [.. Build(facts, shares.Country, facts.Country, "country", "By country",
                    "home country of the organisation")],
                [
                    .. Build(facts, shares.Sector, Names.Plain, "sector", "By sector", "sector of the organisation"),
                    .. Build(facts, shares.DeviceKind, Names.Plain, "kind", "By kind of device", "kind of device"),
                ]),
        ];
    }

    private static IEnumerable<Block> Build(
        RunFacts facts, IReadOnlyList<ShareRow> all, Func<string, string> name, string id, string heading, string axis)
    {
        yield return new Heading(heading);
        ShareRow[] rows = Sorted(all.Where(r => r.Endpoints > 0).Select(r => r with { Key = name(r.Key) }), r =>
            r.Share);
        if (rows.Length == 0)
        {
            yield return new Paragraph("No machines.");
            yield break;
        }

        ShareRow[] drawn = Sorted(Sorted(rows, r => r.Endpoints).Take(MaxBars), r => r.Share);
        (long endpoints, long down) = (rows.Sum(r => r.Endpoints), rows.Sum(r => r.WentDown));
        string most = rows.Length > drawn.Length
            ? $" Drawn: the {Numbers.Count(drawn.Length)} groups with most machines of {Numbers.Count(rows.Length)}."
            : "";
        string title = $"Share of machines {facts.Down.That}, {heading.ToLowerInvariant()}";
        yield return new Paragraph(Finding(rows), Voice.Finding);
        yield return new BarChart
        {
            Id = "fig-" + id,
            Title = title,
            Description = Finding(rows),
            Caption = $"Share of machines {facts.Down.That} by {axis}, in percent of the group's machines. "
                + $"n = {Numbers.Count(endpoints)} machines, {Numbers.Count(down)} {facts.Down.Past}; "
                + $"{facts.CountedMachines}." + most,
            Provenance = facts.Provenance,
            Table = Groups(rows, title),
            IsHalf = true,
            Rows = [.. drawn.Select(Bar)],
            Whole = (double)down / endpoints,
        };
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

    private static BarRow Bar(ShareRow row)
    {
        string text = $"{Numbers.Percent(row.Share)} · {Numbers.Short(row.WentDown)}";
        return new BarRow(row.Key, row.Share, $"{text} of {Numbers.Short(row.Endpoints)}", text);
    }

    private static Table Groups(ShareRow[] rows, string caption) => Table.Of(
        caption, rows, [("Group", r => r.Key), .. MeasureColumns.Build(Measures.Shares.Where(m => m.IsHeadline))]);
}
