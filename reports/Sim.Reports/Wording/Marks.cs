namespace Sim.Reports;

/// <summary>The mark of a verdict: a sign of its own shape beside the word, so that colour is never alone.</summary>
internal static class Marks
{
    /// <summary>The sign of a verdict.</summary>
    public static string Sign(Verdict verdict) => verdict switch
    {
        Verdict.Held => "✓", Verdict.Violated => "✗", Verdict.NotJudged => "–", _ => "?",
    };

    /// <summary>The verdict as the name of a style.</summary>
    public static string Css(Verdict verdict) => verdict.Word().Replace(' ', '-');

    /// <summary>Writes the sign; the word must stand beside it.</summary>
    public static void Write(Markup markup, Verdict verdict) =>
        markup.Element("span", Sign(verdict), ("class", "mark " + Css(verdict)), ("aria-hidden", "true"));
}
