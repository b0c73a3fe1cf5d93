namespace Sim.Reports;

/// <summary>What a sensitivity analysis says, in sentences.</summary>
public static class SensitivityWords
{
    private const int Named = 5;

    /// <summary>What people call a path: the end that tells it apart.</summary>
    public static string Name(string path) =>
        path == SensitivityResult.Fleet ? "which fleet it is" : path;

    /// <summary>A path in so many columns: its end tells it apart.</summary>
    public static string Short(string path, int width) =>
        path.Length <= width ? path : "…" + path[^(width - 1)..];

    /// <summary>The answer in a sentence.</summary>
    public static string Verdict(SensitivityResult result) =>
        Join([
            .. result.Indices.Where(i => i.TotalLow > 0.01).Take(Named).Select(i => Name(i.Path))
                .DefaultIfEmpty("nothing that was varied"),
        ])
        + $" carr{(result.Indices.Count(i => i.TotalLow > 0.01) <= 1 ? "ies" : "y")} {result.Metric}.";

    /// <summary>What was varied, and how wide the metric becomes.</summary>
    public static IEnumerable<string> Findings(SensitivityResult result)
    {
        yield return $"Over all ranges and fleets its mean is {Value(result, result.Mean)} and its standard deviation "
            + $"{Distance(result, result.Deviation)}.";
        double alone = result.Indices.Sum(i => Math.Max(0, i.First));
        yield return alone > 0.9
            ? $"Single numbers carry {Numbers.WholePercent(Math.Min(1, alone))} of the variance by themselves: "
                + "they hardly act together."
            : $"Single numbers carry {Numbers.WholePercent(alone)} of the variance by themselves; the rest comes "
                + "from numbers "
                + "that act together.";
        if (Fleet(result) is { } fleet)
            yield return $"Which fleet it is, with its dice, carries {Numbers.WholePercent(Math.Max(0, fleet.Total))}.";
    }

    /// <summary>How it was done.</summary>
    public static IEnumerable<string> Method(SensitivityResult result)
    {
        int stated = result.Screening.Count(s => s.Range is RangeOrigin.Stated or RangeOrigin.Ledger);
        yield return $"{Numbers.Counted(result.Screening.Count, "number")} that nobody published "
            + $"{(result.Screening.Count == 1 ? "was" : "were")} varied: {stated} within a range stated beside the "
            + "number or in the ledger of its fit, the others by default, from half to double, and shares from half "
            + "their odds to double.";
        yield return $"Screening: elementary effects over {Numbers.Counted(result.Trajectories, "walk")}, each on "
            + "a fleet of "
            + $"its own. Indices: {Numbers.Counted(result.Rows - result.LeftOut, "row")} of two fleets each, "
            + $"{Numbers.ExactPercent(result.Confidence)} intervals from resampled rows, "
            + "so over fleets, too. What is not kept stays as the scenario has it.";
        if (result.ScreeningLeftOut + result.LeftOut > 0)
        {
            yield return $"Left out, because the scenario refuses them or a run has no value: "
                + $"{Numbers.Counted(result.ScreeningLeftOut, "point")} of the screening, "
                + $"{Numbers.Counted(result.LeftOut, "row")} of the indices.";
        }

        if (result.Unvaried.Count > 0)
        {
            yield return $"{Numbers.Counted(result.Unvaried.Count, "further number")} that nobody published "
                + $"{(result.Unvaried.Count == 1 ? "stays" : "stay")} as "
                + $"{(result.Unvaried.Count == 1 ? "it is" : "they are")}; "
                + "the page says why.";
        }
    }

    /// <summary>An index in percent of the variance.</summary>
    public static string Index(double value) => Math.Abs(value) < 0.0005 ? "0%" : Numbers.Trimmed(value * 100, 1) + "%";

    /// <summary>An index with its interval.</summary>
    public static string Interval(double low, double high) =>
        $"{Numbers.Trimmed(low * 100, 1)} to {Numbers.Trimmed(high * 100, 1)}";

    /// <summary>A value of the metric.</summary>
    public static string Value(SensitivityResult result, double? value) => MetricText.Value(result.Metric, value);

    /// <summary>A distance between values of the metric.</summary>
    public static string Distance(SensitivityResult result, double? value) => value is { } number
        ? MetricText.Distance(MetricText.UnitOf(result.Metric), number) : "–";

    private static SensitivityIndex? Fleet(SensitivityResult result) =>
        result.Indices.FirstOrDefault(i => i.Path == SensitivityResult.Fleet);

    private static string Join(string[] names) => names.Length == 1 ? names[0]
        : string.Join(", ", names[..^1]) + " and " + names[^1];
}
