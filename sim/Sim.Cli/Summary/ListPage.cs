using Sim.Reports;
using Sim.Scenarios;

namespace Sim.Cli;

/// <summary>The catalogue for people: a name to type, what it is, and what kind of thing it is.</summary>
internal static class ListPage
{
    public static TerminalText Of(IReadOnlyList<CatalogueEntry> entries, IReadOnlyList<ExperimentEntry> experiments)
    {
        var page = new TerminalText();
        foreach (CatalogueEntry entry in entries)
        {
            page.Line(
                new Piece(entry.Name, Tone.Strong),
                new Piece($"  [{Words(entry)}]", Tone.Dim));
            page.Paragraph(entry.Sentence, 4);
        }

        string count = Numbers.Counted(entries.Count, "scenario");
        page.Blank().Line(new Piece($"{count}. 'sim show NAME' tells more, 'sim run NAME' runs one.", Tone.Dim));
        return experiments.Count == 0 ? page : Experiments(page.Blank(), experiments);
    }

    private static TerminalText Experiments(TerminalText page, IReadOnlyList<ExperimentEntry> experiments)
    {
        foreach (ExperimentEntry entry in experiments)
        {
            page.Line(
                new Piece(entry.Name, Tone.Strong),
                new Piece($"  [{string.Join(", ", entry.Tags.Append("experiment"))}]", Tone.Dim));
            page.Paragraph(entry.Sentence, 4);
        }

        string count = Numbers.Counted(experiments.Count, "experiment");
        return page.Blank().Line(new Piece($"{count}. 'sim compare NAME' runs one.", Tone.Dim));
    }

    private static string Words(CatalogueEntry entry)
    {
        IEnumerable<string> words = entry.Tags.Append("cost " + entry.Cost);
        return string.Join(", ", entry.MustFail ? words.Append("must fail") : words);
    }
}
