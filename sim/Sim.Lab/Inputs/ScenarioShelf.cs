using Sim.Scenarios;

namespace Sim.Lab;

/// <summary>Where scenarios come from: the catalogue by name, the disk by path.</summary>
/// <param name="currentDirectory">Where the user stands.</param>
/// <param name="root">The folder of the catalogue, or null.</param>
/// <param name="applicationRoot">The folder of the catalogue that came with the program, or null.</param>
internal sealed class ScenarioShelf(string currentDirectory, string? root, string? applicationRoot)
{
    /// <summary>The folder of scenario files beside the catalogue.</summary>
    public const string Folder = "scenarios";

    private readonly Lazy<ScenarioCatalogue> _catalogue = new(() => ReadCatalogue(root));

    /// <summary>The folder of the catalogue, or null.</summary>
    public string? Root { get; } = root;

    /// <summary>The catalogue; read once.</summary>
    public ScenarioCatalogue Catalogue => _catalogue.Value;

    /// <summary>Where fleet models come from.</summary>
    public IModelLibrary Library { get; } = ModelShelf.Of(root, applicationRoot);

    /// <summary>A path as the user meant it.</summary>
    public string Absolute(string path) => Path.GetFullPath(path, currentDirectory);

    /// <summary>Reads a scenario with its overrides.</summary>
    public ReadScenario Read(RunRequest request)
    {
        (string path, string shown) = Locate(request.Scenario);
        SourceText text = NamedFile.Read(path, shown, this);
        ScenarioReadResult read = ScenarioReader.Read(text, Library, OverridesOf(request));
        ScenarioPlan plan = PlanOf(read);
        return new ReadScenario(
            plan, read.Defaults, RepeatCommand.Of(RepeatName(request.Scenario, path), request, plan, read.Written!),
            RepeatCommand.Of(request.Scenario, request, plan, read.Written!));
    }

    /// <summary>Where a scenario is, and what messages call it.</summary>
    /// <exception cref="LabInputException">There is none.</exception>
    public (string Path, string Shown) Locate(string scenario)
    {
        // A file without a slash and with an odd ending is still the file that was meant: the reader says what it is.
        if (IsPath(scenario) || (Catalogued(scenario) is null && Path.Exists(Absolute(scenario))))
            return (Absolute(scenario), scenario);

        CatalogueEntry entry = Find(scenario);
        return (PathOf(entry), Folder + "/" + entry.File);
    }

    /// <summary>The entry of a name.</summary>
    /// <exception cref="LabInputException">There is none.</exception>
    public CatalogueEntry Find(string scenario)
    {
        if (Root is null)
            throw NoCatalogue();

        if (Catalogued(scenario) is { } entry)
            return entry;

        if (Catalogue.FindExperiment(scenario) is not null)
            throw new LabInputException($"'{scenario}' is an experiment, not a scenario",
                $"run it with 'sim compare {scenario}'");

        string? near = Catalogue.Nearest(scenario);
        throw new LabInputException(
            $"there is no scenario '{scenario}' in the catalogue",
            near is null
                ? "'sim list' shows them all; a path must end in .yaml or hold a slash" : $"did you mean '{near}'?");
    }

    /// <summary>
    /// Whether the catalogue has a scenario or an experiment of this name; a broken catalogue has none.
    /// </summary>
    public bool Knows(string name)
    {
        try
        {
            return Root is not null && (Catalogue.Find(name) is not null || Catalogue.FindExperiment(name) is not null);
        }
        catch (LabInputException)
        {
            return false;
        }
    }

    private CatalogueEntry? Catalogued(string name) => Root is null ? null : Catalogue.Find(name);

    /// <summary>Where a scenario of the catalogue is.</summary>
    public string PathOf(CatalogueEntry entry) => Path.Combine(Root ?? throw NoCatalogue(), Folder, entry.File);

    /// <summary>Writes new digests into the catalogue, at once or not at all.</summary>
    /// <param name="digests">The digest of each scenario that gets a new one, by name.</param>
    /// <exception cref="CatalogueWriteException">The catalogue cannot be written.</exception>
    public void WriteDigests(IReadOnlyDictionary<string, string> digests)
    {
        string path = Path.Combine(Root ?? throw NoCatalogue(), LabRoot.CatalogueName);
        byte[] bytes = CatalogueDigests.Replace(SourceText.Load(path, LabRoot.CatalogueName), digests);
        string aside = path + ".new";
        try
        {
            File.WriteAllBytes(aside, bytes);
            File.Move(aside, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CatalogueWriteException($"The catalogue cannot be written: {e.Message}", e);
        }
    }

    public static LabInputException NoCatalogue() => new(
        $"there is no {LabRoot.CatalogueName} here or in any folder above",
        "change to the folder of the lab, or name a scenario by its path");

    internal static bool IsPath(string scenario) =>
        scenario.Contains('/', StringComparison.Ordinal) || scenario.Contains('\\', StringComparison.Ordinal)
        || scenario.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
        || scenario.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    // The same run has the same command wherever its user stands and however the file is named: what is in the
    // catalogue above the file gets its name there, anything else its file name. The page of a run tells the command
    // for where the user stands.
    internal string RepeatName(string scenario, string path) =>
        !IsPath(scenario) && Knows(scenario) ? scenario : NameAbove(path) ?? Path.GetFileName(path);

    private string? NameAbove(string path)
    {
        string? above = LabRoot.Upwards(Path.GetDirectoryName(path)!);
        if (above is null)
            return null;

        string file = Path.GetRelativePath(Path.Combine(above, Folder), path).Replace('\\', '/');
        try
        {
            ScenarioCatalogue catalogue = above == Root ? Catalogue : ReadCatalogue(above);
            return catalogue.Entries.FirstOrDefault(e => e.File == file)?.Name
                ?? catalogue.Experiments.FirstOrDefault(e => e.File == file)?.Name;
        }
        catch (LabInputException)
        {
            // A catalogue that is broken is no concern of a file that it cannot name.
            return null;
        }
    }

    /// <summary>What a request changes in a scenario, or in all arms of an experiment.</summary>
    public ScenarioOverrides OverridesOf(RunRequest request) => new()
    {
        Sets = request.Sets,
        Folder = new DirectoryDataFolder(currentDirectory),
        Seed = request.Seed,
        FleetSeed = request.FleetSeed,
        Scale = request.Scale,
    };

    private static ScenarioPlan PlanOf(ScenarioReadResult read) =>
        read.Plan ?? throw new LabInputException(read.Diagnostics);

    private static ScenarioCatalogue ReadCatalogue(string? root)
    {
        if (root is null)
            throw NoCatalogue();

        ReadResult<ScenarioCatalogue> read = CatalogueReader.Read(
            SourceText.Load(Path.Combine(root, LabRoot.CatalogueName), LabRoot.CatalogueName),
            file => File.Exists(Path.Combine(root, Folder, file)));
        return read.Value ?? throw new LabInputException(read.Diagnostics);
    }
}
