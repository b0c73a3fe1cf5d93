namespace Sim.Reports;

/// <summary>What came of the exposed machines, for every pair of the first two factors.</summary>
internal static class MatrixSection
{
    // Narrower columns have no room for their names, and more rows are no picture.
    private const int MostColumns = 14;
    private const int MostRows = 40;

    /// <summary>The picture, or a table where there are too many, and what the outcomes rest on; the result has exactly
    /// two factors.</summary>
    public static IEnumerable<Block> Build(ExperimentFacts facts) =>
        [Picture(facts), .. EvidenceSection.Build(facts.Cells)];

    private static Block Picture(ExperimentFacts facts)
    {
        (ExperimentFactor first, ExperimentFactor second) = (facts.Result.Factors[0], facts.Result.Factors[1]);
        Dictionary<(string, string), ArmResult> arms = facts.Result.Arms.ToDictionary(a => (a.Levels[0], a.Levels[1]));
        bool turned = second.Levels.Count > first.Levels.Count;
        (ExperimentFactor rows, ExperimentFactor columns) = turned ? (second, first) : (first, second);
        Table table = Table.Of($"Outcomes by {first.Name} and {second.Name}", facts.Result.Arms,
            (first.Name, a => a.Levels[0]), (second.Name, a => a.Levels[1]),
            ("Outcomes", a => MatrixChart.Words(a.Outcomes)), ("#Exposed", a => Numbers.Count(a.Exposed)));
        if (columns.Levels.Count > MostColumns || rows.Levels.Count > MostRows)
            return new Fold($"{Numbers.Counted(facts.Result.Arms.Count, "arm")}: too many for a picture", table);

        PointSet set = facts.Sets.First(s => s.Factor == rows.Name);
        return new MatrixChart
        {
            Id = "matrix",
            Title = $"Outcomes by {rows.Name} and {columns.Name}",
            Description = $"A bar for every {rows.Name} and {columns.Name}, cut by the shares of the outcomes. The "
                + "table holds all of them.",
            Caption = "Outcomes in percent of the machines on which the fault acted, over all replications; rows: "
                + $"{rows.Name}, columns: {columns.Name}. A part too narrow for its letter is in the table.",
            Provenance = facts.Provenance,
            Table = table,
            Columns = columns.Levels,
            Groups = [.. set.Groups.Select(g => (g.Name, g.Points.Count))],
            Rows = [.. set.Points.Select(p => p.Name).Select(r => (r, (IReadOnlyList<IReadOnlyList<OutcomeCount>?>)
                [.. columns.Levels.Select(c => arms.GetValueOrDefault(turned ? (c, r) : (r, c))?.Outcomes)]))],
        };
    }
}
