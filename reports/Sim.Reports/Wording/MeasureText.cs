namespace Sim.Reports;

/// <summary>Values of measures in tables: the same characters wherever a measure stands.</summary>
public static class MeasureText
{
    /// <summary>
    /// A value with every digit that counts: whole numbers whole; hours and expected values with three figures below
    /// 100 and whole above, and never 0 for something that is not nothing. A dash for null.
    /// </summary>
    public static string Exact(double? value) => value is not { } number ? "–"
        : Math.Abs(number) is > 0 and < 0.001 ? "<0.001"
        : Math.Abs(number) < 99.95 && !Math.Round(number).Equals(number) ? Numbers.Three(number)
        : Numbers.Count((long)Math.Round(number, MidpointRounding.AwayFromZero));

    /// <summary>The value of a measure in a table, in its unit.</summary>
    public static string Cell(Measure measure, double? value)
    {
        return measure.Unit is MetricUnit.Share or MetricUnit.Seconds
            ? MetricText.Value(measure.Unit, value) : Exact(value);
    }
}
