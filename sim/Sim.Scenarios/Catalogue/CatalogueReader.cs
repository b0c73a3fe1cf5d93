namespace Sim.Scenarios;

/// <summary>Reads the catalogue with the same care as a scenario: every error at once, with its place.</summary>
public static class CatalogueReader
{
    /// <summary>Reads a catalogue.</summary>
    /// <param name="text">The file.</param>
    /// <param name="fileExists">Tells whether a file below <c>scenarios/</c> exists.</param>
    public static CatalogueReadResult Read(SourceText text, Func<string, bool> fileExists)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fileExists);
        var bag = new DiagnosticBag();
        MapNode? root = NodeReader.ReadFile(text, bag);
        Bound? bound = root is null
            ? null
            : new ShapeReader(bag, [], static _ => false).Read(root, CatalogueTable.Root, "");
        CheckTools.UniqueNames(bag, bound?["scenarios"], "scenario");
        CheckTools.UniqueNames(bag, bound?["experiments"], "experiment");
        Check(bound?["scenarios"], fileExists, bag);
        Check(bound?["experiments"], fileExists, bag);
        return bound is null || bag.Count > 0
            ? new CatalogueReadResult(null, bag.Sorted())
            : new CatalogueReadResult(new ScenarioCatalogue([.. bound["scenarios"]!.Items!.Select(Entry)])
            {
                Experiments = [.. bound["experiments"]?.Items?.Select(Experiment) ?? []],
            }, []);
    }

    private static void Check(Bound? entries, Func<string, bool> fileExists, DiagnosticBag bag)
    {
        foreach (Bound entry in entries?.Items ?? [])
        {
            if (entry["file"] is { Value: string file } at && !fileExists(file))
                bag.Add(at.At, DiagnosticCodes.CatalogueFile, $"there is no scenarios/{Clip.Text(file)}", null);

            if (entry["replay"]?["scale"] is { Value: Ratio { Numerator: 0 } } scale)
                bag.Add(scale.At, DiagnosticCodes.Scale, "a scale of zero leaves nobody", "write a part above 0");
        }
    }

    private static ExperimentEntry Experiment(Bound entry) => new(
        entry.Get<string>("name"), entry.Get<string>("sentence"), entry.Get<string>("file"), Tags(entry));

    private static string[] Tags(Bound entry) => [.. entry["tags"]?.Items?.Select(t => (string)t.Value!) ?? []];

    private static CatalogueEntry Entry(Bound entry)
    {
        Bound replay = entry["replay"]!;
        string digest = replay.Get<string>("digest");
        return new CatalogueEntry(
            entry.Get<string>("name"), entry.Get<string>("sentence"), entry.Get<string>("file"),
            Tags(entry), entry.Get<string>("cost"),
            entry.Get<string>("expectation") == "must-fail",
            new CatalogueReplay(replay.Get<ulong>("seed"), replay.Get<Ratio>("scale"),
                digest == "pending" ? null : digest));
    }
}
