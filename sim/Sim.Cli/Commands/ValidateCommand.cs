namespace Sim.Cli;

/// <summary><c>sim validate</c>: every error of every file.</summary>
internal static class ValidateCommand
{
    private const int Most = 12;

    private static readonly Argument<string[]> Paths = new("path")
    {
        Description = "files, folders or catalogue names; 'all', or nothing, is the catalogue with all its scenarios",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static Verb Build() => new("validate",
        "check scenario files: all errors at once, with file, line and column", Validate, Paths)
    {
        Words = ["check", "lint", "vet", "test"],
        Examples =
        [
            ("sim validate", "the catalogue and everything in it"),
            ("sim validate ./mine.yaml ./more/", "a file, and the .yaml files of a folder"),
        ],
        ExitCodes = "0 no error · 65 errors",
    };

    private static ExitCode Validate(Session session)
    {
        string[] paths = session.Get(Paths) ?? [];
        ValidationReport report = session.Lab.Validate(paths is ["all"] ? [] : paths);
        return report.Diagnostics.Count > 0
            ? session.Show(DiagnosticsPage.Of(report.Diagnostics), ExitCode.BadInput)
            : session.Show(Page(report));
    }

    // What the files list, so that what was lost is seen before a run.
    private static TerminalText Page(ValidationReport report) => TerminalPage.Of(
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
