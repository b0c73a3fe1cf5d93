using System.Xml.Linq;

namespace Sim.Cli.Tests;

/// <summary>
/// What <c>report</c> and <c>diff</c> make of a result folder, in this process: their pages, or the sentence of their
/// refusal.
/// </summary>
/// <param name="place">Where pages may be written.</param>
/// <param name="sound">A sound result to compare with.</param>
internal sealed class Reading(string place, string sound)
{
    private readonly SimLab _lab = SimLab.Open(place, AppContext.BaseDirectory);

    /// <summary>
    /// Reads the folder with both verbs; fails where one ends otherwise than with pages or a sentence, or lets anything
    /// through.
    /// </summary>
    /// <returns>Whether the pages were made.</returns>
    public bool Of(string folder)
    {
        string pages = Path.Combine(place, "pages");
        bool reported = Made(() =>
        {
            RemadeReport report = _lab.Report(folder, pages);
            foreach (string file in report.Files)
                Page(file);

            return ReportPage.Of(report);
        });
        bool compared = Made(() =>
        {
            string page = Path.Combine(pages, "diff.html");
            RunComparison difference = _lab.Diff(sound, folder, page);
            Page(page);
            return DiffPage.Of(difference, sound, folder);
        });
        return reported && compared;
    }

    private static bool Made(Func<TerminalText> verb)
    {
        try
        {
            Shown(verb().ToPlainText());
            return true;
        }
        catch (ResultReadException e)
        {
            Shown(ErrorPage.Of(e.Message, e.Hint).ToPlainText());
            Assert.True(e.Message.Length is > 20 and < 2_000, e.Message);
            return false;
        }
    }

    private static void Page(string file)
    {
        string text = File.ReadAllText(file);
        Shown(text);
        string[] markup = Path.GetExtension(file) == ".md"
            ? ["<x8-", "[x8](", " http://x8", "\n# x8", "\n````\nx8"]
            : ["<x8-", "' x8-attr='", "href=\"http://x8", "\"><x8"];
        Assert.All(markup, m => Assert.DoesNotContain(m, text, StringComparison.Ordinal));
        if (file.EndsWith(".xml", StringComparison.Ordinal))
            XDocument.Parse(text);
    }

    // On a terminal markup is text like any other; what acts on it is written out.
    private static void Shown(string text) => Assert.Equal(VisibleText.Of(text), text);
}
