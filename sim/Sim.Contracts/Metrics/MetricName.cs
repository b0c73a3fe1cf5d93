namespace Sim.Contracts;

/// <summary>
/// The name of one number of a result, as expectations use it: <c>totals.crashed</c>, <c>series.onlineShare@6.5d</c>,
/// <c>services.health.records.backWithin@6h</c>. Reading one never throws: where a run has no value it is null.
/// </summary>
public sealed class MetricName
{
    private readonly Func<SimResult, IReadOnlyList<SeriesPoint>, double?> _read;

    internal MetricName(
        string text, MetricFamily family, Measure measure, Func<SimResult, IReadOnlyList<SeriesPoint>, double?> read)
    {
        Text = text;
        Family = family;
        Measure = measure;
        _read = read;
    }

    /// <summary>The name as written.</summary>
    public string Text { get; }

    /// <summary>What kind of number it is.</summary>
    public MetricFamily Family { get; }

    /// <summary>The measure: label, unit, and whether more of it is better.</summary>
    public Measure Measure { get; }

    /// <summary>
    /// Names in it that a scenario must define: release; axis and key of a share; sector and service.
    /// </summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>What people call it: the label of the measure, with whose it is and at what time.</summary>
    public string Label => Measure.Label
        + (Family == MetricFamily.RawTotals ? ", as simulated" : "")
        + (Arguments.Count > 0 ? ": " + string.Join(' ', Arguments) : "")
        + (Text.Split('@') is [_, var time] ? ", " + time + (After is null ? "" : " after the release") : "");

    /// <summary>The unit of the value.</summary>
    public MetricUnit Unit => Measure.Unit;

    /// <summary>The time after the first release that it asks for; null where its family has no times.</summary>
    public SimDuration? After { get; init; }

    /// <summary>Share of the outages of a service that ended within a time.</summary>
    internal static Measure BackInTime { get; } = new(
        "backWithin", new MeasureAttribute("Back within a time, share of the outages")
        {
            Unit = MetricUnit.Share,
            MoreIsBetter = true,
        });

    /// <summary>Reads a name.</summary>
    /// <param name="text">The name as written.</param>
    /// <param name="metric">The metric, or null.</param>
    /// <param name="problem">What is wrong with the name; empty where it was read.</param>
    /// <param name="suggestion">A name that was probably meant, or null.</param>
    public static bool TryParse(string text, out MetricName? metric, out string problem, out string? suggestion)
    {
        (metric, problem, suggestion) = MetricParser.Parse(text);
        return metric is not null;
    }

    /// <summary>The metric of a name that was checked before.</summary>
    /// <exception cref="ArgumentException">There is no such metric.</exception>
    public static MetricName Parse(string text) => TryParse(text, out MetricName? metric, out string problem, out _)
        ? metric! : throw new ArgumentException($"'{text}' is not a metric: {problem}", nameof(text));

    /// <summary>The value in a result, or null where the run has none.</summary>
    /// <param name="result">The result.</param>
    /// <param name="everyWindow">The series at every window, in order: that of the result is thinned.</param>
    public double? Read(SimResult result, IReadOnlyList<SeriesPoint> everyWindow) => _read(result, everyWindow);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
