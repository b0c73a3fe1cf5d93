namespace Sim.Reports;

/// <summary>Fine lines over the parts of a bar, so that they can be told apart without colour.</summary>
internal static class Hatching
{
    // The first part stays plain; each other has a direction of its own.
    private static readonly string[] Strokes =
        ["", "M-2 2L2 -2M0 8L8 0M6 10L10 6", "M0 2H8M0 6H8", "M0 0L8 8M0 8L8 0", "M2 0V8M6 0V8"];

    /// <summary>Defines the patterns of a picture.</summary>
    /// <param name="markup">Where to.</param>
    /// <param name="own">Start of the ids, unique in the document.</param>
    /// <param name="parts">Number of parts.</param>
    public static void Define(Markup markup, string own, int parts)
    {
        markup.Open("defs");
        for (int i = 1; i < Math.Min(parts, Strokes.Length); i++)
        {
            markup.Open(
                "pattern", ("id", Id(own, i)), ("width", "8"), ("height", "8"), ("patternUnits", "userSpaceOnUse"));
            markup.Empty("path", ("d", Strokes[i]), ("class", "hatch")).Close("pattern");
        }

        markup.Close("defs");
    }

    /// <summary>Whether a part has a pattern; the first stays plain.</summary>
    public static bool Has(int part) => part > 0 && part < Strokes.Length;

    /// <summary>The id of a part's pattern.</summary>
    public static string Id(string own, int part) => own + "h" + part.ToString(CultureInfo.InvariantCulture);
}
