using System.Text.RegularExpressions;

namespace Sim.Validation.Tests;

/// <summary>
/// The ranges over fleets beside the expectations of a scenario: <c>fleets: {count: …, low: …, median: …, high: …}</c>,
/// on a line of its own in the file.
/// </summary>
internal static partial class StoredRanges
{
    /// <summary>The range as it stands in the file: four figures, in the notation of the metric.</summary>
    public static string Text(MetricName metric, IReadOnlyList<SimResult> results)
    {
        double[] values =
        [
            .. results.Select(r => metric.Read(r, r.Series)
                ?? throw new InvalidOperationException($"{metric.Text} has no value: {r.Repeat}")).Order(),
        ];
        string low = Value(metric.Unit, values[0]);
        string median = Value(metric.Unit, PublishedRow.Median(values));
        string high = Value(metric.Unit, values[^1]);
        return $"fleets: {{count: {values.Length}, low: {low}, median: {median}, high: {high}}}";
    }

    /// <summary>The file with measured ranges beside every expectation, or only where one stands already.</summary>
    /// <param name="file">The scenario.</param>
    /// <param name="measured">What stands in the file for a metric; asked only for ranges that are written.</param>
    /// <param name="everywhere">Whether expectations without a range get one.</param>
    public static string Update(string file, Func<MetricName, string> measured, bool everywhere)
    {
        List<string> lines = [.. file.Split('\n')];
        int from = lines.IndexOf("expectations:") + 1;
        int to = lines.FindIndex(from, l => l.Length > 0 && l[0] is not (' ' or '#'));
        for (int i = (to < 0 ? lines.Count : to) - 1; i >= from; i--)
        {
            if (!MetricLine().IsMatch(lines[i]))
                continue;

            var metric = MetricName.Parse(lines[i].Trim()["metric: ".Length..]);
            int stored = lines.FindIndex(i, l => l.StartsWith("    fleets: ", StringComparison.Ordinal));
            int next = lines.FindIndex(i, l => l.Length < 4 || !l.StartsWith("    ", StringComparison.Ordinal));
            if (stored >= 0 && stored < next)
                lines[stored] = "    " + measured(metric);
            else if (everywhere)
                lines.Insert(next, "    " + measured(metric));
        }

        return string.Join('\n', lines);
    }

    private static string Value(MetricUnit unit, double value) => unit switch
    {
        MetricUnit.Share => (value * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%",
        MetricUnit.Seconds => value.ToString("0", CultureInfo.InvariantCulture) + "s",
        _ when value >= 1e6 => (value / 1e6).ToString("0.00#", CultureInfo.InvariantCulture) + "M",
        _ => value.ToString("0.##", CultureInfo.InvariantCulture),
    };

    [GeneratedRegex("^    metric: \\S+$")]
    private static partial Regex MetricLine();
}
