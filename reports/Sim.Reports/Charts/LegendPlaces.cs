namespace Sim.Reports;

/// <summary>Where the entries of a legend stand: from left to right, in as many lines as the width asks for.</summary>
internal static class LegendPlaces
{
    /// <summary>Left end and base line of each entry.</summary>
    /// <param name="names">Words of the entries.</param>
    /// <param name="size">The picture.</param>
    public static IReadOnlyList<(double X, double Y)> Of(IEnumerable<string> names, ChartSize size)
    {
        List<(double X, double Y)> places = [];
        double x = 0;
        double y = 12;
        foreach (string name in names)
        {
            double width = 36 + ChartSize.TextWidth(name);
            if (x > 0 && x + width > size.Width)
            {
                x = 0;
                y += 20;
            }

            places.Add((x, y));
            x += width;
        }

        return places;
    }
}
