namespace Sim.Reports;

/// <summary>Figures over time of each arm, with the band between replications.</summary>
internal static class CurveSection
{
    private const int TableRows = 8;

    public static IEnumerable<Block> Build(ExperimentFacts facts)
    {
        string[] series = Series(facts);
        return series.Length == 0 ? [new Paragraph("The result holds no curve.")]
            : series.SelectMany(name => facts.Compared.SelectMany((set, s) =>
                Build(facts, set, name, ExperimentText.Id("curve-" + name, s))));
    }

    /// <summary>The curves of one set of points.</summary>
    /// <param name="prefix">Begins the ids of its figures.</param>
    public static IEnumerable<Block> Build(ExperimentFacts facts, PointSet set, string prefix) =>
        Series(facts).SelectMany(name => Build(facts, set, name, prefix + name));

    private static string[] Series(ExperimentFacts facts) =>
    [
        .. facts.Result.Arms.SelectMany(a => a.Curves).Where(c => c.Points.Count > 1).Select(c => c.Series).Distinct(),
    ];

    private static Block[] Build(ExperimentFacts facts, PointSet set, string name, string id)
    {
        (string Label, IReadOnlyList<CurvePoint> Points)[] all = Curves(facts, set, name);
        if (all.Length == 0)
        {
            return [new Paragraph(
                $"Machines {name}: the runs of a level have their points at different times, so no mean of them is "
                    + "drawn.", Voice.Note)];
        }

        (IReadOnlyList<(string Label, IReadOnlyList<CurvePoint> Points)> drawn, string notes) =
            CurvePanels.Choose(set, all);
        if (drawn.Count == 0)
        {
            return [new Paragraph(
                $"No machine is ever {name}{(set.Factor is null ? " in any arm" : ", whatever the " + set.Factor)}.",
                Voice.Finding)];
        }

        string mean = set.Factor is null ? ""
            : $" Both are means over the arms of a {(set.Factor == PointSet.Family ? "" : "level of ")}{set.Factor}"
                + $"{set.Averaged}.";
        CurveChart chart = new()
        {
            Id = id,
            Title = $"{name} over time{set.By}",
            Description = "A line for the mean and a band from the smallest to the largest replication, one picture an "
                + "arm.",
            Caption = $"Machines {name}, in percent, by hours since the scenario's start. Line: mean; band: smallest "
                + $"to largest replication.{mean}{notes}",
            Provenance = facts.Provenance,
            Table = Table.Of($"Machines {name} over time",
                drawn.SelectMany(p => p.Points
                    .Where((_, i) => i % Math.Max(1, p.Points.Count / TableRows) == 0)
                    .Select(c => (p.Label, Point: c))),
                (set.Factor ?? "Arm", r => r.Label), ("#Hours", r => Numbers.Trimmed(r.Point.T / 3600, 2)),
                ("#Mean", r => Numbers.Percent(r.Point.Mean)),
                ("#Smallest", r => Numbers.Percent(r.Point.Low)), ("#Largest", r => Numbers.Percent(r.Point.High))),
            Panels = drawn,
        };
        return [new Heading($"Machines {name}{set.By}"), chart];
    }

    // Arms of one scenario have their points at the same times; those of a level that do not are not averaged.
    private static (string Label, IReadOnlyList<CurvePoint> Points)[] Curves(ExperimentFacts facts, PointSet set,
        string series)
    {
        bool families = ReferenceEquals(set, facts.Families);
        string? name = families ? facts.Result.Families!.Factor : set.Factor;
        int factor = facts.Result.Factors.ToList().FindIndex(f => f.Name == name);
        return [.. set.Points.Select(p => (facts.Label(p.Name), Points: Mean([.. facts.Result.Arms
            .Where(a => factor < 0 ? a.Name == p.Name
                : families ? FamilyWords.Designs(facts).GroupOf(a.Levels[factor]) == p.Name
                : a.Levels[factor] == p.Name)
            .Select(a => a.Curves.FirstOrDefault(c => c.Series == series)?.Points ?? [])])))
            .Where(c => c.Points.Count > 1)];
    }

    private static IReadOnlyList<CurvePoint> Mean(IReadOnlyList<CurvePoint>[] curves) =>
        curves.Any(c => !c.Select(p => p.T).SequenceEqual(curves[0].Select(p => p.T))) ? []
        : [.. curves[0].Select((p, i) => new CurvePoint(
            p.T, curves.Average(c => c[i].Mean), curves.Average(c => c[i].Low), curves.Average(c => c[i].High)))];
}
