namespace Sim.Reports;

/// <summary>
/// Values of measures, metrics and expectations in their unit: the same characters wherever they stand.
/// </summary>
public static class MetricText
{
    /// <summary>A measured value or bound; a dash for null.</summary>
    public static string Value(MetricUnit unit, double? value) => value is not double number ? "–" : unit switch
    {
        MetricUnit.Share => Numbers.Percent(number),
        MetricUnit.Seconds => Durations.Words(number),
        MetricUnit.Hours => Numbers.Words(number) + Numbers.NoBreak + "h",
        _ => Numbers.Words(number),
    };

    /// <summary>A measured value or bound of a metric; a dash for null.</summary>
    public static string Value(string metric, double? value) => Value(UnitOf(metric), value);

    /// <summary>
    /// A value with every digit that counts: whole numbers whole; hours and expected values with three figures below
    /// 100 and whole above, and never 0 for something that is not nothing. A dash for null.
    /// </summary>
    public static string Exact(double? value) => value is not { } number ? "–"
        : Math.Abs(number) is > 0 and < 0.001 ? "<0.001"
        : Math.Abs(number) < 99.95 && !Math.Round(number).Equals(number) ? Numbers.Three(number)
        : Numbers.Count((long)Math.Round(number, MidpointRounding.AwayFromZero));

    /// <summary>The value of a measure in a table, in its unit.</summary>
    public static string Cell(Measure measure, double? value) =>
        measure.Unit is MetricUnit.Share or MetricUnit.Seconds ? Value(measure.Unit, value) : Exact(value);

    /// <summary>
    /// What an expectation measured; the reason where there is no value; both where the value alone does not say how it
    /// was judged. Why expectations are not judged at all is the same for all of them and stands in
    /// <see cref="VerdictText.Expectations"/>.
    /// </summary>
    internal static string Measured(ExpectationResult expectation) => expectation switch
    {
        { Reason: "" } or { Verdict: Verdict.NotJudged, Measured: not null } =>
            Value(expectation.Metric, expectation.Measured),
        { Measured: null } => expectation.Reason,
        _ => $"{Value(expectation.Metric, expectation.Measured)}; {expectation.Reason}",
    };

    /// <summary>How far apart two values are, without a sign; shares are points apart.</summary>
    public static string Distance(MetricUnit unit, double distance)
    {
        double size = Math.Abs(distance);
        if (unit is not MetricUnit.Share)
            return Value(unit, size);

        string points = size >= 0.0001 ? Numbers.Trimmed(size * 100, 2) : Numbers.Three(size * 100);
        return points + Numbers.NoBreak + (points == "1" ? "point" : "points");
    }

    /// <summary>A margin with its sign: negative where the bound is violated.</summary>
    public static string Margin(string metric, double? margin) => margin is not double number ? "–"
        : (number < 0 ? "\u2212" : "+") + Distance(UnitOf(metric), number);

    /// <summary>Both bounds in words, such as <c>at least 8 million</c> or <c>8 million to 9 million</c>.</summary>
    public static string Bounds(string metric, double? min, double? max) => (min, max) switch
    {
        (null, null) => "none",
        (double least, null) => "at least " + Bound(metric, least),
        (null, double most) => "at most " + Bound(metric, most),
        (double least, double most) => least.Equals(most) ? "exactly " + Bound(metric, least)
            : $"{Bound(metric, least)} to {Bound(metric, most)}",
    };

    /// <summary>
    /// What the scenario gave over fleets, such as <c>8.2 million to 9.2 million over 20 fleets</c>; empty where that
    /// is not known.
    /// </summary>
    public static string Fleets(ExpectationResult expectation) => expectation.Fleets is not { } fleets ? ""
        : $"{Value(expectation.Metric, fleets.Low)} to {Value(expectation.Metric, fleets.High)} over "
            + $"{Numbers.Counted(fleets.Count, "fleet")}, their median {Value(expectation.Metric, fleets.Median)}";

    /// <summary>
    /// The unit of a metric. One of another version is a plain number: a report never fails over a name.
    /// </summary>
    public static MetricUnit UnitOf(string metric) =>
        MetricName.TryParse(metric, out MetricName? name, out _, out _) ? name!.Unit : MetricUnit.Count;

    // A bound is told as the scenario has it, to the last digit, and without zeros for the sake of a column.
    private static string Bound(string metric, double value) => UnitOf(metric) switch
    {
        MetricUnit.Share => Numbers.Exact(value * 100) + "%",
        MetricUnit.Seconds => Durations.Chosen(value),
        MetricUnit.Hours => Numbers.Exact(value) + Numbers.NoBreak + "h",
        _ => Numbers.Exact(value),
    };
}
