namespace Sim.Reports;

/// <summary>Who was hit in each run: shares of machines crashed by kind of device, sector and country.</summary>
internal static class ComparedShares
{
    private const int MaxRows = 24;

    public static IEnumerable<Block> Build(RunComparison pair) =>
    [
        .. Build(pair, "kind", "By kind of device", s => s.DeviceKind, Names.Plain),
        .. Build(pair, "sector", "By sector", s => s.Sector, Names.Plain),
        .. Build(pair, "country", "By country", s => s.Country, code => CountryOf(pair, code)),
    ];

    private static Block[] Build(
        RunComparison pair, string id, string heading, Func<ShareTables, IReadOnlyList<ShareRow>> pick,
        Func<string, string> name)
    {
        ILookup<string, ShareRow> a = pick(pair.A.Result.Shares).ToLookup(r => r.Key);
        ILookup<string, ShareRow> b = pick(pair.B.Result.Shares).ToLookup(r => r.Key);
        (string Label, double A, double B, long Machines)[] rows =
        [
            .. a.Concat(b).Select(g => g.Key).Distinct()
                .Select(key => (Key: key, A: a[key].FirstOrDefault(), B: b[key].FirstOrDefault()))
                .Select(r => (Label: name(r.Key), A: r.A?.Share ?? 0, B: r.B?.Share ?? 0,
                    Machines: Math.Max(r.A?.Endpoints ?? 0, r.B?.Endpoints ?? 0)))
                .Where(r => r.Machines > 0)
                .OrderByDescending(r => Math.Abs(r.B - r.A)).ThenBy(r => r.Label, StringComparer.Ordinal),
        ];
        if (rows.Length == 0)
            return [];

        string past = pair.Down.Past;
        string title = $"Share of machines that {past} in A and B, {heading.ToLowerInvariant()}";
        string most = $"Largest move: {rows[0].Label}, from {Numbers.Percent(rows[0].A)} in A to "
            + $"{Numbers.Percent(rows[0].B)} in B.";
        return
        [
            new Heading(heading),
            new PairChart
            {
                Id = "fig-" + id,
                Title = title,
                Description = most,
                Caption = $"Machines that {past}, in percent of the group's machines, the largest group first: ring A, "
                        + $"square B. {most} {pair.Counted}.",
                Provenance = pair.Provenance,
                Table = Table.Of(title, rows, ("Group", r => r.Label), ("#A", r => Numbers.Percent(r.A)),
                    ("#B", r => Numbers.Percent(r.B)),
                    ("#Difference, points", r => ComparedFigure.Signed(r.A, r.B, d => Numbers.Trimmed(d * 100, 2)))),
                Rows = [.. rows.OrderByDescending(r => r.Machines).Take(MaxRows).Select(r => (r.Label, r.A, r.B))],
            },
        ];
    }

    private static string CountryOf(RunComparison pair, string code) =>
        pair.A.Country(code) is string name && name != code ? name : pair.B.Country(code);
}
