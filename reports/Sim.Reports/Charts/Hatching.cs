namespace Sim.Reports;

/// <summary>Fine lines over the parts of a bar, so that they can be told apart without colour.</summary>
internal static class Hatching
{
    // The first part stays plain; each other has a direction of its own.
    private static readonly string[] Strokes = ["", "M-2 2L2 -2M0 8L8 0M6 10L10 6", "M0 2H8M0 6H8", "M0 0L8 8M0 8L8 0", "M2 0V8M6 0V8"];

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

    /// <summary>Covers a rectangle with the pattern of a part.</summary>
    public static void Draw(Markup markup, string own, int part, (double X, double Y, double Width, double Height) area)
    {
        if (part > 0 && part < Strokes.Length && area.Width >= 0.05)
        {
            markup.Empty(
                "rect", ("x", Px.Of(area.X)), ("y", Px.Of(area.Y)), ("width", Px.Of(area.Width)),
                ("height", Px.Of(area.Height)), ("fill", $"url(#{Id(own, part)})"));
        }
    }

    private static string Id(string own, int part) => own + "h" + part.ToString(CultureInfo.InvariantCulture);
}
