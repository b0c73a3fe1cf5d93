namespace Sim.Contracts;

/// <summary>What is counted of a simulated year.</summary>
public static class YearMeasureNames
{
    /// <summary>Endpoints that the largest event of the year takes down in total, however long.</summary>
    public const string LargestEvent = "largestEvent";

    /// <summary>Endpoint-hours down, of all events of the year.</summary>
    public const string DownHours = "downHours";

    /// <summary>Endpoint-hours up without protection, of all events of the year.</summary>
    public const string GapHours = "gapHours";

    /// <summary>
    /// 1 in a year with an event that takes down more than 1% of all endpoints, else 0; in differences only.
    /// </summary>
    public const string Above1 = "above1Percent";

    /// <summary>The same for 10%.</summary>
    public const string Above10 = "above10Percent";

    /// <summary>Those with a curve, in the order of results.</summary>
    public static IReadOnlyList<string> All { get; } = [LargestEvent, DownHours, GapHours];
}
