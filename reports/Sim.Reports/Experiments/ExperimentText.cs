namespace Sim.Reports;

/// <summary>Values of the metrics of an experiment.</summary>
internal static class ExperimentText
{
    /// <summary>A value in the unit of its metric; a dash where there is none.</summary>
    public static string Show(this ExperimentMetric metric, double? value) =>
        value is not { } number ? "–" : metric.Unit switch
    {
        "share" => number < 0 ? "\u2212" + Numbers.Percent(-number) : Numbers.Percent(number),
        "hours" => Numbers.Words(number) + Numbers.NoBreak + "h",
        "seconds" => Durations.Figures(number),
        _ => Numbers.Words(number),
    };

    /// <summary>A difference: shares are told in percentage points; a dash where there is none.</summary>
    public static string ShowDifference(this ExperimentMetric metric, double? value) =>
        value is { } number && metric.Unit == "share"
        ? Numbers.Three(number * 100) + Numbers.NoBreak + "points"
        : metric.Show(value);

    /// <summary>Id of the figure of a set of points: the first has the plain one.</summary>
    public static string Id(string id, int index, string separator = "") => index == 0 ? id : $"{id}{separator}{index}";
}
