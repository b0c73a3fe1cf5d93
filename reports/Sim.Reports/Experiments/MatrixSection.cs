namespace Sim.Reports;

/// <summary>What came of the exposed machines, for every pair of the first two factors.</summary>
internal static class MatrixSection
{
    /// <summary>Writes it; the result has exactly two factors.</summary>
    public static void Write(Markup markup, ExperimentFacts facts)
    {
        ExperimentFactor rows = facts.Result.Factors[0];
        ExperimentFactor columns = facts.Result.Factors[1];
        Dictionary<(string, string), ArmResult> arms = facts.Result.Arms.ToDictionary(a => (a.Levels[0], a.Levels[1]));
        MatrixChart chart = new()
        {
            Id = "matrix",
            Title = $"Outcomes by {rows.Name} and {columns.Name}",
            Description = $"A bar for every {rows.Name} and {columns.Name}, cut by the shares of the outcomes. The table holds all of them.",
            Columns = columns.Levels,
            Rows = [.. rows.Levels.Select(r => (r, (IReadOnlyList<IReadOnlyList<OutcomeCount>?>)
                [.. columns.Levels.Select(c => arms.GetValueOrDefault((r, c))?.Outcomes)]))],
        };
        markup.Element("p", $"Columns, by {columns.Name}: " + string.Join(", ", columns.Levels.Select((l, i) =>
            (i + 1).ToString(CultureInfo.InvariantCulture) + " " + l)) + ".", ("class", "note"));
        string caption = "Outcomes in percent of the machines on which the fault acted, over all replications. A part too narrow for its letter is in the table.";
        Figure.Write(
            markup, caption, facts.Provenance, chart.Draw, ChartSize.Page,
            new DataTable(
                $"Outcomes by {rows.Name} and {columns.Name}", [rows.Name, columns.Name, "Outcomes", "#Exposed"],
                [.. facts.Result.Arms.Select(a => (string[])[a.Levels[0], a.Levels[1], MatrixChart.Words(a.Outcomes), Numbers.Count(a.Exposed)])]));
    }
}
