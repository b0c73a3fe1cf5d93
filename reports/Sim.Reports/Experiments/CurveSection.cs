namespace Sim.Reports;

/// <summary>Figures over time of each arm, with the band between replications.</summary>
internal static class CurveSection
{
    private const int MostDrawn = 12;
    private const int TableRows = 8;

    /// <summary>Writes it.</summary>
    public static void Write(Markup markup, ExperimentFacts facts)
    {
        string[] series = [.. facts.Result.Arms.SelectMany(a => a.Curves).Where(c => c.Points.Count > 1).Select(c => c.Series).Distinct()];
        if (series.Length == 0)
        {
            markup.Element("p", "The result holds no curve.");
        }

        foreach (string name in series)
        {
            (string Label, IReadOnlyList<CurvePoint> Points)[] all = [.. facts.Result.Arms.SelectMany(a => a.Curves
                .Where(c => c.Series == name && c.Points.Count > 1).Select(c => (facts.Label(a.Name), c.Points)))];
            (string Label, IReadOnlyList<CurvePoint> Points)[] drawn = [.. all.Take(MostDrawn)];
            CurveChart chart = new()
            {
                Id = "curve-" + name,
                Title = $"{name} over time",
                Description = "A line for the mean and a band from the smallest to the largest replication, one picture an arm.",
                Panels = drawn,
            };
            string some = drawn.Length < all.Length ? $" Drawn: the first {drawn.Length} of {all.Length} arms; experiment.json holds all." : "";
            Figure.Write(
                markup, $"Machines {name}, in percent, by hours since the scenario's start. Line: mean; band: smallest to largest replication.{some}",
                facts.Provenance, chart.Draw, ChartSize.Page,
                new DataTable(
                    $"Machines {name} over time", ["Arm", "#Hours", "#Mean", "#Smallest", "#Largest"],
                    [.. drawn.SelectMany(p => Thinned(p.Points).Select(c => (string[])[p.Label, Numbers.Trimmed(c.T / 3600, 2),
                        Numbers.Percent(c.Mean), Numbers.Percent(c.Low), Numbers.Percent(c.High)]))]));
        }
    }

    private static IEnumerable<CurvePoint> Thinned(IReadOnlyList<CurvePoint> points)
    {
        int step = Math.Max(1, points.Count / TableRows);
        return points.Where((_, i) => i % step == 0);
    }
}
