namespace Sim.Reports;

/// <summary>What was set differently, from the resolved scenarios.</summary>
internal static class ComparedSettings
{
    /// <summary>Its blocks.</summary>
    public static IEnumerable<Block> Build(RunPair pair)
    {
        bool known = pair is { RunA.ResolvedYaml: not null, RunB.ResolvedYaml: not null };
        if (!known)
        {
            yield return new Paragraph("A resolved scenario is not there: only seeds and the numbers that the reports know are compared.");
        }

        IReadOnlyList<(string Path, string? A, string? B)> differences = known
            ? SettingList.Differences(SettingList.Of(pair.RunA.ResolvedYaml!), SettingList.Of(pair.RunB.ResolvedYaml!))
            : SettingList.Differences(Known(pair.A.Result), Known(pair.B.Result));
        yield return differences.Count == 0
            ? new Paragraph("All settings are equal.")
            : Table.Of(
                differences.Count == 1 ? "One setting differs" : $"{Numbers.Count(differences.Count)} settings differ", differences,
                ("Setting", d => d.Path), ("A", d => d.A ?? "not set"), ("B", d => d.B ?? "not set")) with { Forms = Forms.Both };
    }

    private static IReadOnlyList<(string Path, string Value)> Known(SimResult result) =>
    [
        ("scenario", result.Scenario),
        ("start", result.Start),
        ("duration", Durations.Words(result.DurationSeconds)),
        ("window", Durations.Words(result.WindowSeconds)),
        ("seed", result.Seed.ToString(CultureInfo.InvariantCulture)),
        ("fleetSeed", result.FleetSeed.ToString(CultureInfo.InvariantCulture)),
        ("thinning", result.Scale.Thinning.ToString(CultureInfo.InvariantCulture)),
        .. result.Assumptions.Select(a => (a.Path, a.Value)),
    ];
}
