namespace Sim.Lab;

/// <summary>
/// The sensitivity analysis that lies beside a scenario: what <c>sim sensitivity --json</c> printed, in a file named
/// like the scenario's. It counts only as long as the scenario has the numbers that it was made with.
/// </summary>
/// <param name="Result">What it holds; null where it cannot be read.</param>
/// <param name="Differences">What the scenario has otherwise; empty where nothing is.</param>
public sealed record StoredSensitivity(SensitivityResult? Result, IReadOnlyList<string> Differences)
{
    private const string Ending = "-sensitivity.json";
    private const int Most = 5;
    private const double Minute = 60;

    /// <summary>The file of a scenario's analysis, in its folder.</summary>
    /// <param name="scenario">The scenario's file.</param>
    public static string FileOf(string scenario) => Path.GetFileNameWithoutExtension(scenario) + Ending;

    /// <summary>What the file beside a scenario holds; null where there is none.</summary>
    /// <param name="folder">The scenario's folder.</param>
    /// <param name="file">The analysis's file there.</param>
    /// <param name="read">The scenario without diagnostics.</param>
    public static StoredSensitivity? Open(IDataFolder folder, string file, ScenarioReadResult read)
    {
        try
        {
            using Stream stream = folder.Open(file);
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            SensitivityResult result = SensitivityJson.Read(bytes.ToArray());
            return new StoredSensitivity(result, [.. Compare(result, read)]);
        }
        catch (InvalidDataException e)
        {
            return new StoredSensitivity(null, [e.Message]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>What carries the answer; null where the scenario has other numbers by now.</summary>
    public AnswerCarriers? Carriers => Result is null || Differences.Count > 0 ? null : new AnswerCarriers
    {
        Metric = Result.Metric,
        Varied = Result.Screening.Count,
        Runs = Result.Runs,
        Fleets = Result.Fleets,
        Thinning = Result.Thinning,
        Confidence = Result.Confidence,
        Deviation = Result.Deviation,
        Numbers = [.. Result.Indices.Where(i => i.Path != SensitivityResult.Fleet).Take(Most)],
        Fleet = Result.Indices.FirstOrDefault(i => i.Path == SensitivityResult.Fleet),
        Repeat = Result.Repeat,
    };

    // Every number that nobody published, with its value, and the ranges that are stated somewhere.
    private static IEnumerable<string> Compare(SensitivityResult stored, ScenarioReadResult read)
    {
        if (stored.Scenario != read.Plan!.Name)
            yield return $"it is of '{stored.Scenario}'";

        if (stored.ModelVersion != ModelVersion.Current)
            yield return $"model {stored.ModelVersion} made it, this is model {ModelVersion.Current}";

        FactorList found = ScenarioFactors.Find(read, []);
        Dictionary<string, string> now = found.Factors.Select(f => (f.Parameter.Path, Value: f.Text))
            .Concat(found.Unvaried.Select(u => (u.Path, u.Value)))
            .ToDictionary(p => p.Path, p => p.Value, StringComparer.Ordinal);
        Dictionary<string, string> then = stored.Screening.Select(s => (s.Path, s.Value))
            .Concat(stored.Unvaried.Select(u => (u.Path, u.Value)))
            .DistinctBy(p => p.Path).ToDictionary(p => p.Path, p => p.Value, StringComparer.Ordinal);
        foreach (string path in then.Keys.Concat(now.Keys).Distinct().Order(StringComparer.Ordinal))
        {
            (string? was, string? has) = (then.GetValueOrDefault(path), now.GetValueOrDefault(path));
            if (was != has)
                yield return $"{path} was {was ?? "no guess"} and is {has ?? "none now"}";
        }

        foreach (ScreenedFactor screened in stored.Screening.Where(s => !s.IsNarrowed))
        {
            if (found.Factors.FirstOrDefault(f => f.Parameter.Path == screened.Path) is { } factor
                && (factor.Range != screened.Range
                    || !IsSame(factor, factor.Parameter.From, screened.From)
                    || !IsSame(factor, factor.Parameter.To, screened.To)))
                yield return $"the range of {screened.Path} was {screened.From} to {screened.To}";
        }
    }

    // Default ranges follow from the value, and where durations are whole minutes an end is one, too.
    private static bool IsSame(ScenarioFactor factor, double end, string written) =>
        factor.Range is not (RangeOrigin.Stated or RangeOrigin.Ledger)
        || (factor.Parameter.Unit == MetricUnit.Seconds && end % Minute != 0)
        || FactorSpace.Text(factor, end) == written;
}
