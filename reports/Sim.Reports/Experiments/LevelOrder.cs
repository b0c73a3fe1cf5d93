namespace Sim.Reports;

/// <summary>The order of a factor's levels by what they mean: times, shares, numbers with their words, moments. Words
/// have none.</summary>
public static class LevelOrder
{
    private static readonly Func<string, double?>[] Readers = [Duration, Share, Number, Moment];

    /// <summary>The places of the levels from the smallest to the largest; null where they are no numbers of one kind,
    /// or two mean the same.</summary>
    /// <param name="levels">The levels as they stand in the file.</param>
    public static IReadOnlyList<int>? Of(IReadOnlyList<string> levels)
    {
        foreach (Func<string, double?> read in Readers)
        {
            double?[] values = [.. levels.Select(l => read(l.Trim()))];
            if (values.Length > 1 && values.All(v => v is not null))
            {
                return values.Distinct().Count() == values.Length
                    ? [.. Enumerable.Range(0, values.Length).OrderBy(i => values[i])] : null;
            }
        }

        return null;
    }

    private static double? Duration(string level) =>
        SimDuration.TryParse(level, out SimDuration duration) ? duration.Milliseconds : null;

    private static double? Share(string level) => level.EndsWith('%')
        && Ratio.TryParse(level, out Ratio ratio) ? ratio.ToDouble() : null;

    private static double? Moment(string level) =>
        UtcMoment.TryParse(level, out UtcMoment moment) ? moment.Since(default).TotalSeconds : null;

    private static double? Number(string level)
    {
        double times = level.Length < 2 ? 1 : level[^1] switch { 'k' => 1e3, 'M' => 1e6, 'G' => 1e9, _ => 1 };
        return double.TryParse(
            times > 1 ? level[..^1] : level, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture, out double number)
            ? number * times : null;
    }
}
