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
    /// <param name="overrides">Changes of a command line, or null. Settings and scale are those of all arms; what an
    /// arm itself sets counts more. Seeds are those of the first replication.</param>
    /// <param name="replications">A fixed number of replications, from 1, instead of what the file says; or
    /// null.</param>
    public static ReadResult<ExperimentPlan> Read(
        SourceText text, IModelLibrary library, Func<string, NamedScenario> find, ScenarioOverrides? overrides = null,
        int? replications = null)
    {
        var bag = new DiagnosticBag();
        MapNode? root = NodeReader.ReadFile(text, bag);
        List<Assumption> own = [];
        var models = new SortedSet<string>(StringComparer.Ordinal);
        var reader = new ShapeReader(bag, own, models.Contains);
        Bound? bound = root is null || OtherDocument.RecogniseForExperiment(root, bag)
            || !Merge(root, library, bag, models)
            ? null
            : reader.Read(root, ExperimentCodec.Instance, "");
        ExperimentPlan? plan = bound is null
            ? null : Plan(bound, text, library, find, overrides ?? ScenarioOverrides.None, bag);
        return new(plan is null || bag.Count > 0 ? null : plan with
        {
            Replications = replications is { } asked ? new ReplicationPlan(asked, asked, null) : plan.Replications,
            Assumptions = [.. plan.Assumptions, .. own],
            Ranges = reader.Ranges,
        }, bag.Sorted());
    }

    // Puts the tables of an ecosystem model into the year that names it.
    private static bool Merge(MapNode root, IModelLibrary library, DiagnosticBag bag, ISet<string> modelFiles) =>
        root.Find(ExperimentCodec.Year.Name)?.Value is not MapNode year
        || year.Find(YearCodec.Ecosystem.Name)?.Value is not ScalarNode name || name.IsEmpty
        || ModelFile.Fill(year, library, ModelKind.Ecosystems, name, YearCodec.Tables, bag, modelFiles) is not null;

    private static ExperimentPlan? Plan(
        Bound root, SourceText text, IModelLibrary library, Func<string, NamedScenario> find,
        ScenarioOverrides overrides, DiagnosticBag bag)
    {
        var checks = new ExperimentChecks(bag);
        checks.Check(root);
        var combine = new ExperimentArms(library, bag);
        IReadOnlyList<ExperimentFactor> factors = combine.Factors(root);
        IReadOnlyList<ArmDraft> drafts = combine.Arms(root, factors);
        checks.Baseline(root, factors, drafts);
        if (root[ExperimentCodec.Year] is { } year)
            new YearChecks(bag).Check(year, year.KeyAt, factors);

        if (Scenario(root[ExperimentCodec.Scenario], find, bag) is not { } source)
            return null;

        var reader = new ArmReader(source, library, overrides with
        {
            Scale = overrides.Scale ?? root.Maybe(ExperimentCodec.Scale)?.ToString(),
            Folder = text.Folder,
        }, ArmCodec.Placed(root[ExperimentCodec.Sets]), bag);
        if (reader.Common() is not { } scenario)
            return null;

        checks.References(root, scenario);
        IReadOnlyList<ArmPlan> arms = reader.Arms(drafts, scenario);
        if (bag.Count > 0)
            return null;

        ExperimentPlan own = ExperimentCodec.Instance.Make(root, scenario.Start);
        return own with
        {
            Scenario = scenario.Name,
            Factors = factors,
            Arms = arms,
            Baseline = own.Baseline.Length > 0 ? own.Baseline
                : factors.Count > 0 ? factors[0].Levels[0] : arms[0].Name,
            Seed = overrides.Seed ?? root.Maybe(ExperimentCodec.Seed) ?? scenario.Seed,
            FleetSeed = overrides.FleetSeed ?? root.Maybe(ExperimentCodec.FleetSeed) ?? scenario.FleetSeed,
            Expectations = own.Expects || (factors.Count != 1 && arms.Count != 1) ? own.Expectations
                : OfScenario(scenario, IsAsWritten(root, scenario, arms, overrides)),
            Assumptions = scenario.Assumptions,
        };
    }

    private static IReadOnlyList<ExpectationPlan> OfScenario(ScenarioPlan scenario, bool isAsWritten) =>
        [.. scenario.Expectations.Where(e => isAsWritten || !e.Validates)];

    // One arm that sets nothing is the scenario, over seeds and fleets: what checks the scenario itself is judged too.
    private static bool IsAsWritten(
        Bound root, ScenarioPlan scenario, IReadOnlyList<ArmPlan> arms, ScenarioOverrides overrides) =>
        scenario.Thinning == 1 && overrides.Sets.Count == 0 && !root.Wrote(ExperimentCodec.Sets)
            && arms is [{ Sets.Count: 0 }];

    /// <summary>The file of the scenario that is named, or null after diagnostics.</summary>
    internal static SourceText? Scenario(Bound? named, Func<string, NamedScenario> find, DiagnosticBag bag)
    {
        if (named?.Value is not string name)
            return null;

        NamedScenario found = find(name);
        if (found.Text is null)
            return bag.Refuse<SourceText>(named.At, DiagnosticCodes.UnknownName,
                $"there is no scenario '{Clip.Text(name)}' in the catalogue", found.Nearest is { } near
                    ? $"did you mean '{near}'?"
                    : "'sim list' shows them all; a path must end in .yaml or hold a slash");

        return found.Text.Problem is { } problem
            ? bag.Refuse<SourceText>(
                named.At, problem.Code, $"the scenario '{Clip.Text(name)}': {problem.Message}", problem.Suggestion)
            : found.Text;
    }
}
