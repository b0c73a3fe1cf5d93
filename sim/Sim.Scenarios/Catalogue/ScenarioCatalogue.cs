namespace Sim.Scenarios;

/// <summary>The catalogue of scenarios, experiments and calibrations.</summary>
/// <param name="Entries">Its scenarios in the order of the file.</param>
public sealed record ScenarioCatalogue(IReadOnlyList<CatalogueEntry> Entries)
{
    /// <summary>Its experiments in the order of the file.</summary>
    public IReadOnlyList<ExperimentEntry> Experiments { get; init; } = [];

    /// <summary>Its calibrations in the order of the file.</summary>
    public IReadOnlyList<CalibrationEntry> Calibrations { get; init; } = [];

    /// <summary>The entry of a name, or null.</summary>
    public CatalogueEntry? Find(string name) => Entries.FirstOrDefault(e => e.Name == name);

    /// <summary>The name that was probably meant, or null.</summary>
    public string? Nearest(string name) => NearestName.Of(name, Entries.Select(e => e.Name));

    /// <summary>The experiment of a name, or null.</summary>
    public ExperimentEntry? FindExperiment(string name) => Experiments.FirstOrDefault(e => e.Name == name);

    /// <summary>The calibration of a name, or null.</summary>
    public CalibrationEntry? FindCalibration(string name) => Calibrations.FirstOrDefault(c => c.Name == name);

    /// <summary>The name of a calibration that was probably meant, or null.</summary>
    public string? NearestCalibration(string name) => NearestName.Of(name, Calibrations.Select(c => c.Name));

    /// <summary>The name of an experiment that was probably meant, or null.</summary>
    public string? NearestExperiment(string name) => NearestName.Of(name, Experiments.Select(e => e.Name));
}
