namespace Sim.Reports;

/// <summary>Figures over time of each arm, with the band between replications.</summary>
internal static class CurveSection
{
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
            PointSet[] sets = [.. facts.Compared];
            for (int s = 0; s < sets.Length; s++)
            {
                WriteSet(markup, facts, sets[s], name, "curve-" + name + (s == 0 ? string.Empty : s.ToString(CultureInfo.InvariantCulture)));
            }
        }
    }

    private static void WriteSet(Markup markup, ExperimentFacts facts, PointSet set, string name, string id)
    {
        (string Label, IReadOnlyList<CurvePoint> Points)[] all = Curves(facts, set, name);
        if (all.Length == 0)
        {
            markup.Element("p", $"Machines {name}: the runs of a level have their points at different times, so no mean of them is drawn.", ("class", "note"));
            return;
        }

        CurvePanels panels = new(set, all);
        string by = set.Factor is null ? string.Empty : " by " + set.Factor;
        if (panels.Drawn.Count == 0)
        {
            markup.Element("p", $"No machine is ever {name}{(set.Factor is null ? " in any arm" : ", whatever the " + set.Factor)}.", ("class", "finding"));
            return;
        }

        CurveChart chart = new()
        {
            Id = id,
            Title = $"{name} over time{by}",
            Description = "A line for the mean and a band from the smallest to the largest replication, one picture an arm.",
            Panels = panels.Drawn,
        };
        string mean = set.Factor is null ? "" : $" Both are means over the arms of a level of {set.Factor}, {set.Averaged}.";
        string notes = panels.Notes.Length > 0 ? " " + panels.Notes : "";
        Figure.Write(
            markup, $"Machines {name}, in percent, by hours since the scenario's start. Line: mean; band: smallest to largest replication.{mean}{notes}",
            facts.Provenance, chart.Draw, ChartSize.Page,
            new DataTable(
                $"Machines {name} over time", [set.Factor ?? "Arm", "#Hours", "#Mean", "#Smallest", "#Largest"],
                [.. panels.Drawn.SelectMany(p => Thinned(p.Points).Select(c => (string[])[p.Label, Numbers.Trimmed(c.T / 3600, 2),
                    Numbers.Percent(c.Mean), Numbers.Percent(c.Low), Numbers.Percent(c.High)]))]));
    }

    // Arms of one scenario have their points at the same times; those of a level that do not are not averaged.
    private static (string Label, IReadOnlyList<CurvePoint> Points)[] Curves(ExperimentFacts facts, PointSet set, string series)
    {
        int factor = facts.Result.Factors.Select(f => f.Name).ToList().IndexOf(set.Factor ?? string.Empty);
        return [.. set.Points.Select(p => (p.Label, Mean([.. facts.Result.Arms
            .Where(a => factor < 0 ? a.Name == p.Name : a.Levels[factor] == p.Name).Select(a => Of(a, series))]))).Where(c => c.Item2.Count > 1)];
    }

    private static IReadOnlyList<CurvePoint> Of(ArmResult arm, string series) => arm.Curves.FirstOrDefault(c => c.Series == series)?.Points ?? [];

    private static IReadOnlyList<CurvePoint> Mean(IReadOnlyList<CurvePoint>[] curves) =>
        curves.Any(c => !c.Select(p => p.T).SequenceEqual(curves[0].Select(p => p.T))) ? []
        : [.. curves[0].Select((p, i) => new CurvePoint(
            p.T, curves.Average(c => c[i].Mean), curves.Average(c => c[i].Low), curves.Average(c => c[i].High)))];

    private static IEnumerable<CurvePoint> Thinned(IReadOnlyList<CurvePoint> points)
    {
        int step = Math.Max(1, points.Count / TableRows);
        return points.Where((_, i) => i % step == 0);
    }
}
