namespace Sim.Contracts;

/// <summary>The measures of a simulated year by name; the catalogue has them as <see cref="Measures.Years"/>.</summary>
public static class YearMeasures
{
    /// <summary>Endpoints down in the largest event.</summary>
    public static RecordMeasure<YearTotals> LargestEvent { get; } = Measures.Years[nameof(YearTotals.LargestEvent)];

    /// <summary>Endpoint-hours down.</summary>
    public static RecordMeasure<YearTotals> DownHours { get; } = Measures.Years[nameof(YearTotals.DownHours)];

    /// <summary>Endpoint-hours unprotected.</summary>
    public static RecordMeasure<YearTotals> GapHours { get; } = Measures.Years[nameof(YearTotals.GapHours)];

    /// <summary>Years with an event above 1% of all endpoints.</summary>
    public static RecordMeasure<YearTotals> Above1 { get; } = Measures.Years[nameof(YearTotals.Above1Percent)];

    /// <summary>Years with an event above 10% of all endpoints.</summary>
    public static RecordMeasure<YearTotals> Above10 { get; } = Measures.Years[nameof(YearTotals.Above10Percent)];

    /// <summary>Those that differ from year to year by size, and have curves: in the order of results.</summary>
    public static IReadOnlyList<RecordMeasure<YearTotals>> Sized { get; } = [LargestEvent, DownHours, GapHours];

    /// <summary>Those by which policies are put in order, as results list their conclusions.</summary>
    public static IReadOnlyList<RecordMeasure<YearTotals>> Ordering { get; } = [Above1, Above10, DownHours, GapHours];
}
