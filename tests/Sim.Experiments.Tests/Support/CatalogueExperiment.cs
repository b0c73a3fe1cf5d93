namespace Sim.Experiments.Tests;

/// <summary>Runs experiments that ship.</summary>
internal static class CatalogueExperiment
{
    private static readonly string Scenarios = Path.Combine(SourceTree.Root, "scenarios");

    public static ExperimentResult Run(string name)
    {
        ReadResult<ExperimentPlan> read = ExperimentReader.Read(
            SourceText.Load(Path.Combine(Scenarios, "experiments", name + ".yaml")),
            new DirectoryModelLibrary(Path.Combine(SourceTree.Root, "models")), Scenario);
        return ExperimentRunner.Run(
            read.Value ?? throw new InvalidOperationException(string.Join('\n', read.Diagnostics)), 2, _ => { },
            CancellationToken.None);
    }

    // By its name, or by a path from the experiment's folder.
    private static NamedScenario Scenario(string name) => new(
        SourceText.Load(
            Directory.GetFiles(Scenarios, Path.GetFileNameWithoutExtension(name) + ".yaml", SearchOption.AllDirectories)
                .Single()), null);
}
