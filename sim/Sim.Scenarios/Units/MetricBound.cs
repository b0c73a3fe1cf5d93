namespace Sim.Scenarios;

/// <summary>A bound of an expectation as written: a count, a share or a duration.</summary>
/// <param name="Number">The number: plain, as a share of one, or in milliseconds.</param>
/// <param name="Written">What it was written as.</param>
internal readonly record struct MetricBound(decimal Number, MetricBoundKind Written)
{
    /// <summary>Reads <c>8.5M</c>, <c>95%</c> or <c>6h</c>.</summary>
    public static MetricBound? Read(string text, out Problem? problem)
    {
        problem = null;
        if (NumberHint.IsAmbiguous(text, whole: false))
        {
            problem = Problem.BadValue($"'{text}' is a thousand to some and one to others", NumberHint.For(text));
            return null;
        }

        if (Numbers.TryScaled(text, out decimal number))
            return new MetricBound(number, MetricBoundKind.Number);

        if (text.EndsWith('%') && Numbers.TryPlain(text.AsSpan(0, text.Length - 1), out decimal percent))
            return new MetricBound(percent / 100, MetricBoundKind.Share);

        if (Durations.Read(text, out Problem? why) is { } duration)
            return new MetricBound(duration.Milliseconds, MetricBoundKind.Duration);

        problem = why?.Code == DiagnosticCodes.OutOfRange
            ? why
            : Problem.BadValue($"'{Clip.Text(text)}' is not a bound", NumberHint.For(text) ?? Shares.Hint(text)
                ?? (Durations.Mend(text) is { } mended
                    ? $"write {mended}" : "write a number, a share or a duration: 8.5M, 95%, 6h"));
        return null;
    }

    /// <summary>The bound in the unit of a metric, or null where the notation does not fit the unit.</summary>
    public double? In(MetricUnit unit) => (Written, unit) switch
    {
        (MetricBoundKind.Number, _) => Numbers.Nearest(Number),
        (MetricBoundKind.Share, MetricUnit.Share) => Numbers.Nearest(Number),
        (MetricBoundKind.Duration, MetricUnit.Seconds) => Numbers.Nearest(Number / 1_000),
        (MetricBoundKind.Duration, MetricUnit.Hours) => Numbers.Nearest(Number / 3_600_000),
        _ => null,
    };
}
