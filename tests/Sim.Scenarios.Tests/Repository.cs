namespace Sim.Scenarios.Tests;

/// <summary>The checked-out tree, found from the test's own directory upwards.</summary>
internal static class Repository
{
    public static readonly string Root = SourceTree.Root;

    private const string ExperimentFolder = "scenarios/experiments/";

    public static readonly IModelLibrary Models = Shipped.Library;

    public static SourceText Source(string file) => SourceText.Load(Path.Combine(Root, file), file);

    /// <summary>All scenarios that must be read without errors, as paths below the root with slashes.</summary>
    public static IEnumerable<string> Scenarios() =>
        Files().Where(f => !f.StartsWith(ExperimentFolder, StringComparison.Ordinal)
            && Source(f) is var text && !CalibrationReader.IsCalibration(text) && !LedgerText.IsLedger(text));

    /// <summary>All experiments that must be read without errors.</summary>
    public static IEnumerable<string> Experiments() =>
        Files().Where(f => f.StartsWith(ExperimentFolder, StringComparison.Ordinal));

    /// <summary>All calibrations that must be read without errors.</summary>
    public static IEnumerable<string> Calibrations() =>
        Files().Where(f => CalibrationReader.IsCalibration(Source(f)));

    /// <summary>Finds what a file of the tree names: by the catalogue's name, or beside its folder.</summary>
    public static NamedScenario Scenario(string name) => new(
        Scenarios()
            .FirstOrDefault(
                f => Path.GetFileNameWithoutExtension(f) == Path.GetFileNameWithoutExtension(name)) is { } file
            ? Source(file)
            : null, null);

    private static IEnumerable<string> Files() =>
        Directory.GetFiles(Path.Combine(Root, "scenarios"), "*.yaml", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
            .Where(f => !File.Exists(Path.Combine(Root, Path.ChangeExtension(f, ".expected"))))
            .Order(StringComparer.Ordinal);
}
