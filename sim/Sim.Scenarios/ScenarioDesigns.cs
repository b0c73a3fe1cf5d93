namespace Sim.Scenarios;

/// <summary>Where a scenario names designs.</summary>
internal static class ScenarioDesigns
{
    /// <summary>The designs that a scenario names, each with its place.</summary>
    public static IEnumerable<(string Text, Mark At)> Named(Bound? root)
    {
        Bound? platform = root?[ScenarioCodec.Platform];
        foreach (Bound? named in Agents(root).Select(d => d[DesignCodec.Name]).Append(platform?[PlatformCodec.Design]))
        {
            if (named is { Value: string text })
                yield return (text, named.At);
        }

        if (root?[ScenarioCodec.Update] is { } update && platform is null
            && update.Maybe(UpdateCodec.By) == UpdateMaker.PlatformVendor)
        {
            yield return (PlatformPlan.Default.Design, update.At);
        }
    }

    /// <summary>Checks that the files of a scenario's designs are those that it means.</summary>
    public static void Check(Bound root, IReadOnlyList<DesignSpec> designs, DiagnosticBag bag)
    {
        foreach (Bound design in Agents(root))
        {
            if (design[DesignCodec.Sha256] is { Value: string hash } at
                && designs.FirstOrDefault(d => d.Reference == design.Text(DesignCodec.Name)) is { } read
                && read.Sha256 != hash)
            {
                bag.Add(at.At, DiagnosticCodes.DesignHash, read.Sha256.Length == 0
                    ? $"'{read.Name}' is a design of the library and has no sha256"
                    : $"'{read.Reference}' is another file: its SHA-256 is {read.Sha256}",
                    "bring back the file that is meant, or remove sha256");
            }
        }
    }

    private static List<Bound> Agents(Bound? root) =>
        root?[ScenarioCodec.Design] is { } one ? [one] : root?[ScenarioCodec.Designs]?.Items ?? [];
}
