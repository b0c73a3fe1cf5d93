namespace Sim.Scenarios;

/// <summary>A moment of a scenario: on the calendar, or as a time after the scenario's start.</summary>
internal readonly record struct Moment(UtcMoment? Utc, SimDuration After)
{
    /// <summary>Milliseconds after the start; negative before it.</summary>
    public long Milliseconds(UtcMoment start) =>
        Utc is { } utc ? utc.UnixMilliseconds - start.UnixMilliseconds : After.Milliseconds;
}
