namespace Sim.Reports;

/// <summary>A picture in two sizes with its caption and the numbers behind it.</summary>
internal static class Figure
{
    /// <summary>Writes the figure.</summary>
    /// <param name="markup">Where to.</param>
    /// <param name="caption">What is drawn, the unit and how many are counted.</param>
    /// <param name="provenance">Which run, or runs, with their seeds.</param>
    /// <param name="draw">Draws the picture for a size.</param>
    /// <param name="wide">The size on a wide screen.</param>
    /// <param name="table">The numbers.</param>
    public static void Write(
        Markup markup, string caption, string provenance, Action<Markup, ChartSize> draw, ChartSize wide, DataTable table)
    {
        markup.Open("figure").Line();
        draw(markup, wide);
        draw(markup, ChartSize.Narrow);
        markup.Open("figcaption").Text(caption + " ").Element("span", provenance, ("class", "provenance")).Close("figcaption");
        table.WriteFolded(markup, "Table of these numbers");
        markup.Close("figure");
    }
}
