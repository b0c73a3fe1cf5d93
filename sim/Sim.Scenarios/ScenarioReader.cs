namespace Sim.Scenarios;

/// <summary>
/// Reads a scenario: text to nodes, overrides and fleet model put in, nodes to values by the table of shapes, values
/// checked against each other, values to the plan, and last the listings that it names. Every error is reported at
/// once; only text that is no YAML stops it, and listings are read once the scenario itself is without errors.
/// Never throws for what stands in a file.
/// </summary>
public static class ScenarioReader
{
    /// <summary>Reads a scenario.</summary>
    /// <param name="text">The file.</param>
    /// <param name="library">Where fleet models come from.</param>
    /// <param name="overrides">Changes of a command line, or null.</param>
    /// <param name="earlier">A plan of the same text that differs in seeds and scale only, or null: its listings are
    /// taken instead of reading their files again.</param>
    public static ScenarioReadResult Read(
        SourceText text, IModelLibrary library, ScenarioOverrides? overrides = null, ScenarioPlan? earlier = null) =>
        Read(text, library, new DesignShelf(library), overrides, earlier);

    /// <summary>The same with designs that were read before.</summary>
    internal static ScenarioReadResult Read(
        SourceText text, IModelLibrary library, DesignShelf shelf, ScenarioOverrides? overrides, ScenarioPlan? earlier)
    {
        overrides ??= ScenarioOverrides.None;
        var bag = new DiagnosticBag();
        MapNode? root = NodeReader.ReadFile(text, bag);
        return root is null || OtherDocument.Recognise(root, bag)
            ? new ScenarioReadResult(null, bag.Sorted())
            : Read(root, text, library, shelf, overrides, earlier, bag);
    }

    private static ScenarioReadResult Read(
        MapNode root, SourceText text, IModelLibrary library, DesignShelf shelf, ScenarioOverrides overrides,
        ScenarioPlan? earlier, DiagnosticBag bag)
    {
        var modelFiles = new HashSet<string>(StringComparer.Ordinal);
        var settings = new Overrides(bag);
        settings.Read(overrides);
        settings.Apply(root, "fleet.model", others: false);
        bool merged = FleetModels.Merge(root, library, bag, modelFiles);
        settings.Apply(root, "fleet.model", others: true);
        int? thinning = settings.ReadThinning(overrides);
        var changes = DesignChanges.Take(root);

        var assumptions = new List<Assumption>();
        List<LedgerClaim> claims = [];
        var reader = new ShapeReader(bag, assumptions, modelFiles.Contains, merged, claims);
        Bound? bound = reader.Read(root, ScenarioCodec.Instance, "");
        if (bound is not null)
            ScenarioChecks.Check(bound, bag);

        IReadOnlyList<DesignSpec> designs = shelf.Read(
            ScenarioDesigns.Named(bound), changes,
            file => file == text.File ? text.Folder : overrides.Folder ?? text.Folder, bag);

        if (bound is not null)
            ScenarioDesigns.Check(bound, designs, bag);

        if (bound is null || bag.Count > 0)
            return new ScenarioReadResult(null, bag.Sorted());

        ScenarioPlan made = ScenarioCodec.Instance.Make(bound, bound.Maybe(ScenarioCodec.Start)!.Value);
        var zones = new ZoneBook(made);
        ScenarioPlan written = made with { Fleet = zones.Resolve(made.Fleet) };
        ScenarioPlan plan = written with
        {
            Seed = overrides.Seed ?? written.Seed,
            FleetSeed = overrides.FleetSeed ?? written.FleetSeed,
            Thinning = thinning ?? written.Thinning,
            Designs = designs,
            Design = WithHash(written.Design, designs),
            DesignMix = [.. written.DesignMix.Select(d => d with { Design = WithHash(d.Design, designs) })],
            Assumptions = [.. assumptions, .. settings.Assumptions, .. PlatformDefault(written, bound),
                .. written.Assumptions],
        };
        Bound groups = bound[ScenarioCodec.Fleet]![FleetCodec.Groups]!;
        new SizeChecks(bag).Check(plan, groups);
        plan = Listings.Read(plan, zones, groups, text.Folder, earlier, bag);
        plan = plan with { Fleet = plan.Fleet with { TimeZones = zones.TableOf(plan.Fleet) } };
        var ledgers = new LedgerClaims(text.Folder, bag);
        ledgers.Check(claims, plan, settings.Paths);
        return bag.Count > 0
            ? new ScenarioReadResult(null, bag.Sorted())
            : new ScenarioReadResult(plan, [])
            {
                Defaults = reader.Defaults,
                Written = written,
                Fitted = reader.Fitted,
                Ranges = [.. ledgers.Ranges, .. reader.Ranges],
            };
    }

    private static DesignPlan WithHash(DesignPlan design, IReadOnlyList<DesignSpec> designs) =>
        design with { Sha256 = designs.Single(d => d.Reference == design.Name).Sha256 };

    // Told only where it matters: in which design an update of the platform runs, and nobody said so.
    private static Assumption[] PlatformDefault(ScenarioPlan plan, Bound root) =>
        root[ScenarioCodec.Platform] is null && plan.Update.By == UpdateMaker.PlatformVendor
            ? [PlatformPlan.DefaultFact] : [];
}
