namespace Sim.Reports;

/// <summary>Cuts names into lines.</summary>
internal static class LabelLines
{
    /// <summary>The lines of a name, broken at blanks; what does not fit into the last ends with an ellipsis.</summary>
    /// <param name="name">The name.</param>
    /// <param name="width">Widest line.</param>
    /// <param name="most">Most lines.</param>
    public static IReadOnlyList<string> Of(string name, double width, int most)
    {
        List<string> lines = [];
        string rest = name;
        while (lines.Count < most - 1 && ChartSize.TextWidth(rest) > width)
        {
            int cut = -1;
            for (int i = rest.IndexOf(' ', StringComparison.Ordinal); i > 0
                && ChartSize.TextWidth(rest[..i]) <= width; i = rest.IndexOf(' ', i + 1))
            {
                cut = i;
            }

            if (cut < 0)
                break;

            lines.Add(rest[..cut]);
            rest = rest[(cut + 1)..];
        }

        return [.. lines, ChartSize.Fit(rest, width)];
    }
}
