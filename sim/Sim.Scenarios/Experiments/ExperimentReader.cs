namespace Sim.Scenarios;

/// <summary>
/// Reads an experiment with the same care as a scenario: every error at once, with its place, also those that an arm
/// makes in the scenario. Never throws for what stands in a file.
/// </summary>
public static class ExperimentReader
{
    /// <summary>Whether a file says that it is an experiment; false also where it cannot be read.</summary>
    public static bool IsExperiment(SourceText text) =>
        NodeReader.ReadFile(text, new DiagnosticBag()) is { } root && OtherDocument.IsExperiment(root);

    /// <summary>Reads an experiment.</summary>
    /// <param name="text">The file.</param>
    /// <param name="library">Where fleet models come from.</param>
    /// <param name="find">Finds the scenario that it names.</param>
    /// <param name="overrides">Changes of a command line, or null.</param>
    public static ExperimentReadResult Read(
        SourceText text, IModelLibrary library, Func<string, NamedScenario> find, ExperimentOverrides? overrides = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(find);
        var bag = new DiagnosticBag();
        MapNode? root = NodeReader.ReadFile(text, bag);
        List<Assumption> own = [];
        var models = new SortedSet<string>(StringComparer.Ordinal);
        Bound? bound = root is null || OtherDocument.RecogniseForExperiment(root, bag)
            || !EcosystemModels.Merge(root, library, bag, models)
            ? null
            : new ShapeReader(bag, own, models.Contains).Read(root, ExperimentTable.Root, "");
        ExperimentPlan? plan = bound is null
            ? null : Plan(bound, text, library, find, overrides ?? ExperimentOverrides.None, bag);
        plan = plan is null ? null : plan with { Assumptions = [.. plan.Assumptions, .. own] };
        return bag.Count > 0 || plan is null
            ? new ExperimentReadResult(null, bag.Sorted()) : new ExperimentReadResult(plan, []);
    }

    private static ExperimentPlan? Plan(
        Bound root, SourceText text, IModelLibrary library, Func<string, NamedScenario> find,
        ExperimentOverrides overrides, DiagnosticBag bag)
    {
        var checks = new ExperimentChecks(bag);
        checks.Check(root);
        var combine = new ExperimentArms(library, bag);
        IReadOnlyList<ExperimentFactor> factors = combine.Factors(root);
        IReadOnlyList<ArmDraft> drafts = combine.Arms(root, factors);
        checks.Baseline(root, factors, drafts);
        if (root["year"] is { } year)
            new YearChecks(bag).Check(year, year.KeyAt, factors);

        if (Scenario(root["scenario"], find, bag) is not { } scenario)
            return null;

        string? scale = overrides.Scale ?? root.Maybe<Ratio>("scale")?.ToString();
        var reader = new ArmReader(scenario, library, overrides, text.Folder, scale, bag);
        IReadOnlyList<(string, Mark)> common = ExperimentArms.Settings(root["sets"]);
        if (reader.Common(common) is not { } plan)
            return null;

        checks.References(root, plan);
        IReadOnlyList<ArmPlan> arms = reader.Arms(common, drafts, plan);
        return bag.Count > 0 ? null : ExperimentPlanner.Plan(root, factors, arms, plan, overrides);
    }

    private static SourceText? Scenario(Bound? named, Func<string, NamedScenario> find, DiagnosticBag bag)
    {
        if (named?.Value is not string name)
            return null;

        NamedScenario found = find(name);
        if (found.Text is null)
        {
            bag.Add(named.At, DiagnosticCodes.UnknownName, $"there is no scenario '{Clip.Text(name)}' in the catalogue",
                found.Nearest is { } near
                    ? $"did you mean '{near}'?"
                    : "'sim list' shows them all; a path must end in .yaml or hold a slash");
        }
        else if (found.Text.Problem is { } problem)
        {
            bag.Add(named.At, problem.Code, $"the scenario '{Clip.Text(name)}': {problem.Message}", problem.Suggestion);
            return null;
        }

        return found.Text;
    }
}
