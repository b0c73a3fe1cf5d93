namespace Sim.Reports;

/// <summary>What came of the exposed machines, for every pair of the first two factors.</summary>
internal static class MatrixSection
{
    // Narrower columns have no room for their names, and more rows are no picture.
    private const int MostColumns = 14;
    private const int MostRows = 40;

    /// <summary>Writes it; the result has exactly two factors.</summary>
    public static void Write(Markup markup, ExperimentFacts facts)
    {
        (ExperimentFactor first, ExperimentFactor second) = (facts.Result.Factors[0], facts.Result.Factors[1]);
        Dictionary<(string, string), ArmResult> arms = facts.Result.Arms.ToDictionary(a => (a.Levels[0], a.Levels[1]));
        bool turned = second.Levels.Count > first.Levels.Count;
        (ExperimentFactor rows, ExperimentFactor columns) = turned ? (second, first) : (first, second);
        DataTable table = new(
            $"Outcomes by {first.Name} and {second.Name}", [first.Name, second.Name, "Outcomes", "#Exposed"],
            [.. facts.Result.Arms.Select(a => (string[])[a.Levels[0], a.Levels[1], MatrixChart.Words(a.Outcomes), Numbers.Count(a.Exposed)])]);
        if (columns.Levels.Count > MostColumns || rows.Levels.Count > MostRows)
        {
            table.WriteFolded(markup, $"{ExperimentFacts.Plural(facts.Result.Arms.Count, "arm")}: too many for a picture");
            return;
        }

        MatrixChart chart = new()
        {
            Id = "matrix",
            Title = $"Outcomes by {rows.Name} and {columns.Name}",
            Description = $"A bar for every {rows.Name} and {columns.Name}, cut by the shares of the outcomes. The table holds all of them.",
            Columns = columns.Levels,
            Rows = [.. rows.Levels.Select(r => (r, (IReadOnlyList<IReadOnlyList<OutcomeCount>?>)
                [.. columns.Levels.Select(c => arms.GetValueOrDefault(turned ? (c, r) : (r, c))?.Outcomes)]))],
        };
        string caption = $"Outcomes in percent of the machines on which the fault acted, over all replications; rows: {rows.Name}, columns: {columns.Name}. "
            + "A part too narrow for its letter is in the table.";
        Figure.Write(markup, caption, facts.Provenance, chart.Draw, ChartSize.Page, table);
    }
}
