namespace Sim.Lab;

/// <summary>Where experiments come from: the catalogue by name, the disk by path.</summary>
internal sealed class ExperimentShelf(ScenarioShelf shelf)
{
    /// <summary>Reads an experiment with its overrides, and tells the command that repeats it.</summary>
    /// <exception cref="LabInputException">There is none, or it has errors.</exception>
    public (ExperimentPlan Plan, string Repeat) Read(RunRequest request)
    {
        (string path, string shown) = shelf.Locate(request.Scenario, experiment: true);
        ReadResult<ExperimentPlan> read = Read(NamedFile.Read(path, shown, shelf), path, request);
        return (read.Value ?? throw new LabInputException(read.Diagnostics),
            RunArguments.Repeat("compare", shelf.RepeatName(request.Scenario, path), request));
    }

    /// <summary>What becomes of an experiment's file: a plan, or every error.</summary>
    public ReadResult<ExperimentPlan> Read(SourceText text, string path, RunRequest? request = null) =>
        ExperimentReader.Read(
            text, shelf.Library, scenario => Find(scenario, path), request, request?.Replications);

    /// <summary>Whether a name of the catalogue, or a file, is an experiment.</summary>
    public bool Is(string name)
    {
        string path = shelf.Absolute(name);
        return ScenarioShelf.IsPath(name) || (!shelf.Knows(name) && File.Exists(path))
            ? File.Exists(path) && ExperimentReader.IsExperiment(NamedFile.Read(path, name, shelf))
            : shelf.Knows(name) && shelf.Catalogue.FindExperiment(name) is not null;
    }

    /// <summary>Where the scenario is that a file names, which must be there.</summary>
    public string PathOf(string scenario, string file) => ScenarioShelf.IsPath(scenario)
        ? Path.GetFullPath(scenario, Path.GetDirectoryName(file)!)
        : shelf.Place(shelf.Find(scenario).File).Path;

    /// <summary>The scenario that a file names; a path is meant from that file, so that a folder of files can be moved
    /// as a whole.</summary>
    public NamedScenario Find(string scenario, string experiment)
    {
        if (ScenarioShelf.IsPath(scenario))
        {
            string path = Path.GetFullPath(scenario, Path.GetDirectoryName(experiment)!);
            return new NamedScenario(NamedFile.Read(path, scenario, shelf), null);
        }

        if (shelf.Root is null || shelf.Catalogue.Find(scenario) is not { } entry)
            return new NamedScenario(null, shelf.Root is null ? null : shelf.Catalogue.Nearest(scenario));

        (string place, string shown) = shelf.Place(entry.File);
        return new NamedScenario(SourceText.Load(place, shown), null);
    }
}
