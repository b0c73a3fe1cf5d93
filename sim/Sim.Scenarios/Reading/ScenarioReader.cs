namespace Sim.Scenarios;

/// <summary>
/// Reads a scenario: text to nodes, overrides and fleet model put in, nodes to values by the table of shapes, values
/// checked against each other, values to the plan, and last the listings that it names. Every error is reported at once;
/// only text that is no YAML stops it, and listings are read once the scenario itself is without errors.
/// Never throws for what stands in a file.
/// </summary>
public static class ScenarioReader
{
    /// <summary>Reads a scenario.</summary>
    /// <param name="text">The file.</param>
    /// <param name="library">Where fleet models come from.</param>
    /// <param name="overrides">Changes of a command line, or null.</param>
    /// <param name="earlier">A plan of the same text that differs in seeds and scale only, or null: its listings are taken
    /// instead of reading their files again.</param>
    public static ScenarioReadResult Read(
        SourceText text, IModelLibrary library, ScenarioOverrides? overrides = null, ScenarioPlan? earlier = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(library);
        overrides ??= ScenarioOverrides.None;
        var bag = new DiagnosticBag();
        MapNode? root = NodeReader.ReadFile(text, bag);
        if (root is null)
        {
            return new ScenarioReadResult(null, bag.Sorted());
        }

        if (OtherDocument.Recognise(root, bag))
        {
            return new ScenarioReadResult(null, bag.Sorted());
        }

        var modelFiles = new HashSet<string>(StringComparer.Ordinal);
        var settings = new Overrides(bag);
        settings.Read(overrides);
        settings.Apply(root, "fleet.model", others: false);
        bool merged = FleetModels.Merge(root, library, bag, modelFiles);
        settings.Apply(root, "fleet.model", others: true);
        settings.ApplySettings(root, overrides);

        var assumptions = new List<Assumption>();
        var reader = new ShapeReader(bag, assumptions, modelFiles.Contains);
        Bound? bound = reader.Read(root, merged ? ScenarioTable.Merged : ScenarioTable.Written, "");
        if (bound is not null)
        {
            new ScenarioChecks(bag).Check(bound);
        }

        if (bound is null || bag.Count > 0)
        {
            return new ScenarioReadResult(null, bag.Sorted());
        }

        assumptions.AddRange(settings.Assumptions);
        ScenarioPlan drawn = Planner.Plan(bound, assumptions);
        new SizeChecks(bag).Check(drawn, bound["fleet"]!);
        ScenarioPlan plan = Listings.Read(drawn, bound["fleet"]!, text.Folder, earlier, bag);
        return bag.Count > 0
            ? new ScenarioReadResult(null, bag.Sorted())
            : new ScenarioReadResult(plan, []) { Defaults = reader.Defaults };
    }
}
