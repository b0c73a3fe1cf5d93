using Sim.Scenarios;

namespace Sim.Lab;

/// <summary>Where experiments come from: the catalogue by name, the disk by path.</summary>
internal sealed class ExperimentShelf(ScenarioShelf shelf)
{
    /// <summary>Reads an experiment with its overrides.</summary>
    /// <exception cref="LabInputException">There is none, or it has errors.</exception>
    public ReadExperiment Read(RunRequest request)
    {
        (string path, string shown) = Locate(request.Scenario);
        ReadResult<ExperimentPlan> read = Check(
            NamedFile.Read(path, shown, shelf), path, shelf.OverridesOf(request), request.Replications);
        ExperimentPlan plan = read.Value ?? throw new LabInputException(read.Diagnostics);
        return new ReadExperiment(plan, RepeatCommand.Of(shelf.RepeatName(request.Scenario, path), request));
    }

    /// <summary>Whether a name of the catalogue, or a file, is an experiment.</summary>
    public bool Is(string name)
    {
        string path = shelf.Absolute(name);
        return ScenarioShelf.IsPath(name) || (!shelf.Knows(name) && File.Exists(path))
            ? File.Exists(path) && ExperimentReader.IsExperiment(NamedFile.Read(path, name, shelf))
            : shelf.Knows(name) && shelf.Catalogue.FindExperiment(name) is not null;
    }

    /// <summary>What becomes of an experiment's file: a plan, or every error.</summary>
    public ReadResult<ExperimentPlan> Check(
        SourceText text, string path, ScenarioOverrides? overrides = null, int? replications = null) =>
        ExperimentReader.Read(text, shelf.Library, scenario => Find(scenario, path), overrides, replications);

    /// <summary>Where an experiment of the catalogue is.</summary>
    public string PathOf(ExperimentEntry entry) =>
        Path.Combine(shelf.Root ?? throw ScenarioShelf.NoCatalogue(), ScenarioShelf.Folder, entry.File);

    private (string Path, string Shown) Locate(string experiment)
    {
        ExperimentEntry? entry = shelf.Root is null ? null : shelf.Catalogue.FindExperiment(experiment);
        if (ScenarioShelf.IsPath(experiment) || (entry is null && Path.Exists(shelf.Absolute(experiment))))
            return (shelf.Absolute(experiment), experiment);

        return entry is null ? throw Unknown(experiment) : (PathOf(entry), ScenarioShelf.Folder + "/" + entry.File);
    }

    private LabInputException Unknown(string experiment)
    {
        if (shelf.Root is null)
            return ScenarioShelf.NoCatalogue();

        if (shelf.Catalogue.Find(experiment) is not null)
            return new LabInputException($"'{experiment}' is a scenario, not an experiment",
                $"run it with 'sim run {experiment}'");

        return new LabInputException(
            $"there is no experiment '{experiment}' in the catalogue",
            shelf.Catalogue.NearestExperiment(experiment) is { } near
                ? $"did you mean '{near}'?"
                : "'sim list' shows them all; a path must end in .yaml or hold a slash");
    }

    // A path is meant from the experiment's file, so that a folder of files can be moved as a whole.
    private NamedScenario Find(string scenario, string experiment)
    {
        if (ScenarioShelf.IsPath(scenario))
        {
            string path = Path.GetFullPath(scenario, Path.GetDirectoryName(experiment)!);
            return new NamedScenario(NamedFile.Read(path, scenario, shelf), null);
        }

        CatalogueEntry? entry = shelf.Root is null ? null : shelf.Catalogue.Find(scenario);
        return entry is null
            ? new NamedScenario(null, shelf.Root is null ? null : shelf.Catalogue.Nearest(scenario))
            : new NamedScenario(SourceText.Load(shelf.PathOf(entry), ScenarioShelf.Folder + "/" + entry.File), null);
    }
}
