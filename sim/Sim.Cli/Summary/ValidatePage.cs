using Sim.Lab;
using Sim.Reports;

namespace Sim.Cli;

/// <summary>Files without errors: what they list, so that what was lost is seen before a run.</summary>
internal static class ValidatePage
{
    private const int Most = 12;

    public static TerminalText Of(ValidationReport report)
    {
        var page = new TerminalText();
        foreach ((string file, PlanNote note) in report.Notes)
        {
            page.Labelled("Note", 9, $"{file}: {note.Path}: {note.Text}", Tone.Unsure);
        }

        foreach (ValidatedListing listing in report.Listings)
        {
            page.Line(new Piece($"{listing.Scenario}, group {listing.Input.Group}", Tone.Strong));
            page.Labelled("Input", 9, InputText.Of(listing.Input),
                listing.Input.RowsSkipped > 0 ? Tone.Unsure : Tone.Plain);
            var table = new TextTable("", "", ">endpoints", ">share");
            Axis(table, "kind", listing.Totals.Kinds);
            Axis(table, "platform", listing.Totals.Platforms);
            Axis(table, "country", listing.Totals.Countries);
            Axis(table, "version", listing.Totals.Versions);
            table.Draw(page, indent: 9);
            page.Blank();
        }

        foreach (Assumption drawn in report.DrawnOnce)
            page.Labelled("Drawn", 9, $"{drawn.Path[..^DrawnOnce.Suffix.Length]}: {drawn.Value}.", Tone.Unsure);

        return page.Line(Numbers.Counted(report.Files, "file") + ": ", new Piece("no error", Tone.Good));
    }

    private static void Axis(TextTable table, string name, IReadOnlyList<(string Name, long Endpoints)> rows)
    {
        long all = rows.Sum(r => r.Endpoints);
        string label = name;
        foreach ((string row, long endpoints) in rows.Take(rows.Count > Most ? Most - 1 : Most))
        {
            Row(table, label, row, endpoints, all);
            label = "";
        }

        if (rows.Count > Most)
            Row(table, "", $"{rows.Count - Most + 1} more", rows.Skip(Most - 1).Sum(r => r.Endpoints), all);
    }

    private static void Row(TextTable table, string label, string name, long endpoints, long all) =>
        table.Row(new Piece(label, Tone.Dim), name, Numbers.Count(endpoints), Numbers.Percent((double)endpoints / all));
}
