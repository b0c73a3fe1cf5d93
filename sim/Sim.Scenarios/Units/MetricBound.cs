namespace Sim.Scenarios;

/// <summary>A bound of an expectation as written: a count, a share or a duration.</summary>
/// <param name="Number">The number: plain, as a share of one, or in seconds.</param>
/// <param name="Written">What it was written as: a plain number, with a percent sign, or with a unit of time.</param>
internal readonly record struct MetricBound(decimal Number, MetricUnit Written)
{
    /// <summary>Reads <c>8.5M</c>, <c>95%</c> or <c>6h</c>, or tells a <see cref="Problem"/>.</summary>
    public static object Read(string text)
    {
        if (NumberHint.Ambiguous(text, whole: false) is { } ambiguous)
            return ambiguous;

        if (Numbers.Scaled(text) is { } number)
            return new MetricBound(number, MetricUnit.Count);

        if (text.EndsWith('%') && Numbers.Plain(text[..^1]) is { } percent)
            return new MetricBound(percent / 100, MetricUnit.Share);

        return SimDuration.TryParse(text, out SimDuration duration)
            ? new MetricBound(duration.Milliseconds / 1_000m, MetricUnit.Seconds)
            : Problem.BadValue($"'{Clip.Text(text)}' is not a bound", NumberHint.For(text) ?? Shares.Hint(text)
                ?? (Durations.Mend(text) is { } mended
                    ? $"write {mended}" : "write a number, a share or a duration: 8.5M, 95%, 6h"));
    }

    /// <summary>The bound in the unit of a metric, or null where the notation does not fit the unit.</summary>
    public double? In(MetricUnit unit) =>
        Written == unit || Written == MetricUnit.Count ? Numbers.Nearest(Number)
            : (Written, unit) is (MetricUnit.Seconds, MetricUnit.Hours) ? Numbers.Nearest(Number / 3_600) : null;
}
