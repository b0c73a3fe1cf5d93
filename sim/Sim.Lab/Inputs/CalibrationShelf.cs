namespace Sim.Lab;

/// <summary>Where calibrations come from: the catalogue by name, the disk by path.</summary>
internal sealed class CalibrationShelf(ScenarioShelf shelf)
{
    private readonly ExperimentShelf _experiments = new(shelf);

    /// <summary>Reads a calibration.</summary>
    /// <exception cref="LabInputException">There is none, or it has errors.</exception>
    public ReadCalibration Read(string name)
    {
        (string path, string shown) = Locate(name);
        SourceText text = NamedFile.Read(path, shown, shelf);
        ReadResult<CalibrationPlan> read = Read(text, path);
        CalibrationPlan plan = read.Value ?? throw new LabInputException(read.Diagnostics);
        SourceText scenario = _experiments.Find(plan.Scenario, path).Text!;
        return new ReadCalibration(
            plan,
            new ScenarioSource(scenario, shelf.Library, ScenarioOverrides.None with
            {
                Sets = plan.Sets, Scale = plan.Scale, Folder = text.Folder,
            }, plan.Base),
            _experiments.PathOf(plan.Scenario, path),
            $"sim calibrate {Quoting.Shell(shelf.RepeatName(name, path))}");
    }

    /// <summary>What becomes of a calibration's file: a plan, or every error.</summary>
    public ReadResult<CalibrationPlan> Read(SourceText text, string path) =>
        CalibrationReader.Read(text, shelf.Library, scenario => _experiments.Find(scenario, path));

    private (string Path, string Shown) Locate(string name)
    {
        if (ScenarioShelf.IsPath(name))
            return (shelf.Absolute(name), name);

        if (shelf.Root is not null && shelf.Catalogue.FindCalibration(name) is { } entry)
            return shelf.Place(entry.File);

        if (Path.Exists(shelf.Absolute(name)))
            return (shelf.Absolute(name), name);

        if (shelf.Root is null)
            throw ScenarioShelf.NoCatalogue();

        throw shelf.Knows(name)
            ? new LabInputException($"'{name}' is no calibration", "'sim list' says what it is and which verb runs it")
            : new LabInputException(
                $"there is no calibration '{name}' in the catalogue",
                shelf.Catalogue.NearestCalibration(name) is { } near
                    ? $"did you mean '{near}'?"
                    : "'sim list' shows them all; a path must end in .yaml or hold a slash");
    }
}
