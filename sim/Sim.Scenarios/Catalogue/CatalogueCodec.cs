namespace Sim.Scenarios;

internal sealed class CatalogueCodec() : ObjectCodec<ScenarioCatalogue>(
    "catalogue", "The catalogue of scenarios and experiments.", [Scenarios, Experiments],
    read => new(read.Get(Scenarios)) { Experiments = read.Get(Experiments) })
{
    public static readonly Field<IReadOnlyList<CatalogueEntry>> Scenarios = Required(
        "scenarios", Many.List(new CatalogueEntryCodec(), 1, 10_000), "Every scenario that ships.", c => c.Entries);
    public static readonly Field<IReadOnlyList<ExperimentEntry>> Experiments = Optional(
        "experiments", Many.List(new ExperimentEntryCodec(), 1, 10_000), [], "Every experiment that ships.",
        c => c.Experiments);

    public static readonly CatalogueCodec Instance = new();
}
