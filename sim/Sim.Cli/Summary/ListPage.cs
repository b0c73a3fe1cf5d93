using Sim.Cli.Text;
using Sim.Scenarios;

namespace Sim.Cli.Summary;

/// <summary>The catalogue for people: a name to type, what it is, and what kind of thing it is.</summary>
internal static class ListPage
{
    public static Page Of(IReadOnlyList<CatalogueEntry> entries)
    {
        var page = new Page();
        foreach (CatalogueEntry entry in entries)
        {
            page.Line(
                new Piece(entry.Name, Tone.Strong),
                new Piece($"  [{Words(entry)}]", Tone.Dim));
            page.Paragraph(entry.Sentence, 4);
        }

        string count = entries.Count == 1 ? "1 scenario" : $"{entries.Count} scenarios";
        return page.Blank().Line(new Piece($"{count}. 'sim show NAME' tells more, 'sim run NAME' runs one.", Tone.Dim));
    }

    private static string Words(CatalogueEntry entry)
    {
        IEnumerable<string> words = entry.Tags.Append("cost " + entry.Cost);
        return string.Join(", ", entry.MustFail ? words.Append("must fail") : words);
    }
}
