namespace Sim.Cli;

/// <summary>Files without errors: what they list, so that what was lost is seen before a run.</summary>
internal static class ValidatePage
{
    private const int Most = 12;

    public static TerminalText Of(ValidationReport report) => TerminalPage.Of(
    [
        .. report.Notes.Select(n => new Entry("Note", $"{n.File}: {n.Note.Path}: {n.Note.Text}", Tone.Unsure)),
        .. report.Listings.SelectMany(Listing),
        .. report.DrawnOnce.Select(d =>
            new Entry("Drawn", $"{d.Path[..^DrawnOnce.Suffix.Length]}: {d.Value}.", Tone.Unsure)),
        new Statement([Numbers.Counted(report.Files, "file") + ": ", new Piece("no error", Tone.Good)]),
    ]);

    private static Block[] Listing(ValidatedListing listing) =>
    [
        new Heading($"{listing.Scenario}, group {listing.Input.Group}"),
        new Entry("Input", InputText.Of(listing.Input), listing.Input.RowsSkipped > 0 ? Tone.Unsure : Tone.Plain),
        Table.Of("",
            [
                .. Axis("kind", listing.Totals.Kinds), .. Axis("platform", listing.Totals.Platforms),
                .. Axis("country", listing.Totals.Countries), .. Axis("version", listing.Totals.Versions),
            ],
            ("", r => new Cell(r.Axis) { Tone = Tone.Dim }), ("", r => r.Name),
            ("#endpoints", r => Numbers.Count(r.Endpoints)),
            ("#share", r => Numbers.Percent((double)r.Endpoints / r.Of))),
        new Statement([""]),
    ];

    private static IEnumerable<(string Axis, string Name, long Endpoints, long Of)> Axis(
        string name, IReadOnlyList<(string Name, long Endpoints)> rows)
    {
        int whole = rows.Count > Most ? Most - 1 : rows.Count;
        long all = rows.Sum(r => r.Endpoints);
        for (int i = 0; i < whole; i++)
            yield return (i == 0 ? name : "", rows[i].Name, rows[i].Endpoints, all);

        if (rows.Count > whole)
            yield return ("", $"{rows.Count - whole} more", rows.Skip(whole).Sum(r => r.Endpoints), all);
    }
}
