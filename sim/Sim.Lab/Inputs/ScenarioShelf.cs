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
        ScenarioReadResult read = ScenarioReader.Read(
            text, Library, request with { Folder = new DirectoryDataFolder(currentDirectory) });
        ScenarioPlan plan = read.Plan ?? throw new LabInputException(read.Diagnostics);
        return new ReadScenario(
            plan, read.Defaults,
            RunArguments.Repeat(RepeatName(request.Scenario, path), request, plan, read.Written!),
            RunArguments.Repeat(request.Scenario, request, plan, read.Written!))
        {
            Sensitivity = request.Sets.Count > 0 ? null
                : StoredSensitivity.Open(text.Folder, StoredSensitivity.FileOf(path), read),
        };
    }

    /// <summary>Where a scenario or an experiment is, and what messages call it.</summary>
    /// <exception cref="LabInputException">There is none.</exception>
    public (string Path, string Shown) Locate(string name, bool experiment = false)
    {
        if (IsPath(name))
            return (Absolute(name), name);

        string? file = Root is null ? null
            : experiment ? Catalogue.FindExperiment(name)?.File : Catalogue.Find(name)?.File;

        // A file without a slash and with an odd ending is still the file that was meant: the reader says what it is.
        return file is null && Path.Exists(Absolute(name))
            ? (Absolute(name), name)
            : Place(file ?? throw Unknown(name, experiment));
    }

    /// <summary>Where a file of the catalogue is, and what messages call it.</summary>
    public (string Path, string Shown) Place(string file) =>
        (Path.Combine(Root ?? throw NoCatalogue(), Folder, file), Folder + "/" + file);

    /// <summary>The entry of a name.</summary>
    /// <exception cref="LabInputException">There is none.</exception>
    public CatalogueEntry Find(string scenario) =>
        (Root is null ? null : Catalogue.Find(scenario)) ?? throw Unknown(scenario, experiment: false);

    /// <summary>
    /// Whether the catalogue has a scenario, an experiment or a calibration of this name; a broken catalogue has none.
    /// </summary>
    public bool Knows(string name)
    {
        try
        {
            return Root is not null && (Catalogue.Find(name) is not null || Catalogue.FindExperiment(name) is not null
                || Catalogue.FindCalibration(name) is not null);
        }
        catch (LabInputException)
        {
            return false;
        }
    }

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
                ?? catalogue.Experiments.FirstOrDefault(e => e.File == file)?.Name
                ?? catalogue.Calibrations.FirstOrDefault(e => e.File == file)?.Name;
        }
        catch (LabInputException)
        {
            // A catalogue that is broken is no concern of a file that it cannot name.
            return null;
        }
    }

    private LabInputException Unknown(string name, bool experiment)
    {
        if (Root is null)
            return NoCatalogue();

        if (experiment ? Catalogue.Find(name) is not null : Catalogue.FindExperiment(name) is not null)
            return experiment
                ? new LabInputException($"'{name}' is a scenario, not an experiment", $"run it with 'sim run {name}'")
                : new LabInputException(
                    $"'{name}' is an experiment, not a scenario", $"run it with 'sim compare {name}'");

        if (Catalogue.FindCalibration(name) is not null)
            return new LabInputException($"'{name}' is a calibration", $"run it with 'sim calibrate {name}'");

        return new LabInputException(
            $"there is no {(experiment ? "experiment" : "scenario")} '{name}' in the catalogue",
            (experiment ? Catalogue.NearestExperiment(name) : Catalogue.Nearest(name)) is { } near
                ? $"did you mean '{near}'?" : "'sim list' shows them all; a path must end in .yaml or hold a slash");
    }

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
