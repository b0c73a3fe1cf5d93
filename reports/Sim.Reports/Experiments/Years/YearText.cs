namespace Sim.Reports;

/// <summary>Words and numbers of a year that pages, tables and the terminal share.</summary>
public static class YearText
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

    /// <summary>The words for an origin of hours.</summary>
    public static string Origin(YearResult year, string name)
    {
        ArgumentNullException.ThrowIfNull(year);
        return name == "neighbours" ? "Filters beside each other"
            : year.Makers.FirstOrDefault(m => m.Name == name)?.Label ?? name;
    }

    /// <summary>The measure of a policy.</summary>
    internal static YearMeasure Of(PolicyYear policy, string measure) => policy.Measures.First(m => m.Name == measure);

    /// <summary>The return level of a period; null where there are fewer years than that.</summary>
    internal static ReturnLevel? Level(YearMeasure measure, int period) =>
        measure.Levels.FirstOrDefault(l => l.Period == period);

    /// <summary>A number of endpoints or hours.</summary>
    internal static string Value(double value) => value >= 1 ? Numbers.Words(Math.Round(value)) : Numbers.Words(value);

    /// <summary>A value with its interval where there is one.</summary>
    internal static string Interval(double? low, double? high) => low is null
        || high is null ? "–" : $"{Value(low.Value)} to {Value(high.Value)}";

    /// <summary>A difference of a measure; shares of years are told in percentage points.</summary>
    internal static string Difference(string measure, double? difference) =>
        difference is not double value ? "–" : measure is YearMeasureNames.Above1 or YearMeasureNames.Above10
        ? Numbers.Three(value * 100) + Numbers.NoBreak + "points"
        : Numbers.Words(Math.Round(value));
}
