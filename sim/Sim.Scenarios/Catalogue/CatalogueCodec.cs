namespace Sim.Scenarios;

internal sealed class CatalogueCodec() : ObjectCodec<ScenarioCatalogue>(
    "catalogue", "The catalogue of scenarios, experiments and calibrations.", [Scenarios, Experiments, Calibrations],
    read => new(read.Get(Scenarios))
    {
        Experiments = read.Get(Experiments),
        Calibrations = read.Get(Calibrations),
    })
{
    public static readonly Field<IReadOnlyList<CatalogueEntry>> Scenarios = Required(
        "scenarios", Many.List(new CatalogueEntryCodec(), 1, 10_000), "Every scenario that ships.", c => c.Entries);
    public static readonly Field<IReadOnlyList<ExperimentEntry>> Experiments = Optional(
        "experiments", Many.List(new ExperimentEntryCodec(), 1, 10_000), [], "Every experiment that ships.",
        c => c.Experiments);

    public static readonly Field<IReadOnlyList<CalibrationEntry>> Calibrations = Optional(
        "calibrations", Many.List(new CalibrationEntryCodec(), 1, 10_000), [], "Every calibration that ships.",
        c => c.Calibrations);

    public static readonly CatalogueCodec Instance = new();
}
