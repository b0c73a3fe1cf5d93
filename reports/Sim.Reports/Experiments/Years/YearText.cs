namespace Sim.Reports;

/// <summary>Words and numbers of a year that pages and tables share.</summary>
internal static class YearText
{
    /// <summary>What a measure counts, with its unit.</summary>
    public static string Label(string measure) => measure switch
    {
        YearMeasureNames.LargestEvent => "endpoints down in the largest event",
        YearMeasureNames.DownHours => "endpoint-hours down",
        YearMeasureNames.GapHours => "endpoint-hours unprotected",
        YearMeasureNames.Above1 => "years with an event above 1% of all endpoints",
        YearMeasureNames.Above10 => "years with an event above 10% of all endpoints",
        _ => measure,
    };

    /// <summary>Endpoints or hours of a mean year.</summary>
    public static string Mean(this PolicyYear policy, string measure) => Value(policy.Find(measure).Mean);

    /// <summary>A number of endpoints or hours; a dash where there is none.</summary>
    public static string Value(double? value) => value is not { } number ? "–"
        : Numbers.Words(number >= 1 ? Math.Round(number) : number);

    public static string Interval(double? low, double? high) =>
        low is null || high is null ? "–" : $"{Value(low)} to {Value(high)}";

    /// <summary>A difference of a measure; shares of years are told in percentage points.</summary>
    public static string Difference(string measure, double? difference) => difference is not { } value ? "–"
        : measure is YearMeasureNames.Above1 or YearMeasureNames.Above10
        ? Numbers.Three(value * 100) + Numbers.NoBreak + "points"
        : Numbers.Words(Math.Round(value));
}
