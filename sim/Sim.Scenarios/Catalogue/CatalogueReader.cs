namespace Sim.Scenarios;

/// <summary>Reads the catalogue with the same care as a scenario: every error at once, with its place.</summary>
public static class CatalogueReader
{
    /// <summary>Reads a catalogue.</summary>
    /// <param name="text">The file.</param>
    /// <param name="fileExists">Tells whether a file below <c>scenarios/</c> exists.</param>
    public static ReadResult<ScenarioCatalogue> Read(SourceText text, Func<string, bool> fileExists)
    {
        var bag = new DiagnosticBag();
        MapNode? root = NodeReader.ReadFile(text, bag);
        Bound? bound = root is null
            ? null : new ShapeReader(bag, [], static _ => false).Read(root, CatalogueCodec.Instance, "");
        Bound? scenarios = bound?[CatalogueCodec.Scenarios];
        Bound? experiments = bound?[CatalogueCodec.Experiments];
        Bound? calibrations = bound?[CatalogueCodec.Calibrations];
        bag.UniqueNames(scenarios, "scenario");
        bag.UniqueNames(experiments, "experiment");
        bag.UniqueNames(calibrations, "calibration");
        foreach (Bound entry in scenarios?.Items ?? [])
        {
            Exists(entry[CatalogueEntryCodec.File], fileExists, bag);
            bag.AboveZero(entry[CatalogueEntryCodec.Replay]?[ReplayCodec.Scale]);
        }

        foreach (Bound entry in experiments?.Items ?? [])
            Exists(entry[ExperimentEntryCodec.File], fileExists, bag);

        foreach (Bound entry in calibrations?.Items ?? [])
            Exists(entry[CalibrationEntryCodec.File], fileExists, bag);

        return new(bound is null || bag.Count > 0 ? null : CatalogueCodec.Instance.Make(bound, default), bag.Sorted());
    }

    private static void Exists(Bound? named, Func<string, bool> fileExists, DiagnosticBag bag)
    {
        if (named is { Value: string file } && !fileExists(file))
            bag.Add(named.At, DiagnosticCodes.CatalogueFile, $"there is no scenarios/{Clip.Text(file)}", null);
    }
}
