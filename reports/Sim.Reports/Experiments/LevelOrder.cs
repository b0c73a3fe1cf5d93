namespace Sim.Reports;

/// <summary>The order of a factor's levels by what they mean: times, shares, numbers with their words, moments. Words
/// have none.</summary>
internal static class LevelOrder
{
    private static readonly Func<string, double?>[] Readers =
    [
        level => SimDuration.TryParse(level, out SimDuration duration) ? duration.Milliseconds : null,
        level => level.EndsWith('%') && Ratio.TryParse(level, out Ratio share) ? share.ToDouble() : null,
        Number,
        level => UtcMoment.TryParse(level, out UtcMoment moment) ? moment.Since(default).TotalSeconds : null,
    ];

    /// <summary>The places of the levels from the smallest to the largest; null where they are no numbers of one kind,
    /// or two mean the same.</summary>
    /// <param name="levels">The levels as they stand in the file.</param>
    public static IReadOnlyList<int>? Of(IReadOnlyList<string> levels)
    {
        double?[]? values = Readers.Select(read => levels.Select(l => read(l.Trim())).ToArray())
            .FirstOrDefault(v => v.Length > 1 && !v.Contains(null));
        return values is null || values.Distinct().Count() < values.Length ? null
            : [.. Enumerable.Range(0, values.Length).OrderBy(i => values[i])];
    }

    private static double? Number(string level)
    {
        double times = level.Length < 2 ? 1 : level[^1] switch { 'k' => 1e3, 'M' => 1e6, 'G' => 1e9, _ => 1 };
        return double.TryParse(times > 1 ? level[..^1] : level,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture, out double number)
            ? number * times : null;
    }
}
