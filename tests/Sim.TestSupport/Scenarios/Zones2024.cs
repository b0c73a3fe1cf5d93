namespace Sim.TestSupport;

/// <summary>
/// Zones of both hemispheres with the changes of 2024 as the European Union, the United States and New South Wales
/// publish them, and two that never change their clocks.
/// </summary>
public static class Zones2024
{
    public static TimeZonePlan Berlin { get; } = Of(
        "Europe/Berlin", 60, ("2024-03-31T01:00Z", 120), ("2024-10-27T01:00Z", 60));

    public static TimeZonePlan NewYork { get; } = Of(
        "America/New_York", -300, ("2024-03-10T07:00Z", -240), ("2024-11-03T06:00Z", -300));

    public static TimeZonePlan Sydney { get; } = Of(
        "Australia/Sydney", 660, ("2024-04-06T16:00Z", 600), ("2024-10-05T16:00Z", 660));

    /// <summary>Half an hour, from and to eleven hours ahead of UTC.</summary>
    public static TimeZonePlan LordHowe { get; } = Of(
        "Australia/Lord_Howe", 660, ("2024-04-06T15:00Z", 630), ("2024-10-05T15:30Z", 660));

    public static TimeZonePlan Phoenix { get; } = Of("America/Phoenix", -420);

    public static TimeZonePlan Kolkata { get; } = Of("Asia/Kolkata", 330);

    public static IReadOnlyList<TimeZonePlan> All { get; } = [Berlin, NewYork, Sydney, LordHowe, Phoenix, Kolkata];

    /// <summary>The moments at which clocks change somewhere.</summary>
    public static IReadOnlyList<UtcMoment> Changes { get; } =
        [.. All.SelectMany(zone => zone.Offsets.Skip(1)).Select(offset => offset.From)];

    /// <summary>A moment by its text.</summary>
    public static UtcMoment Moment(string text) =>
        UtcMoment.TryParse(text, out UtcMoment moment) ? moment : throw new ArgumentException(text, nameof(text));

    private static TimeZonePlan Of(string name, int atNewYear, params (string From, int Minutes)[] changes) => new(
        name,
        [
            new DatedOffset(Moment("2024-01-01T00:00Z"), atNewYear),
            .. changes.Select(change => new DatedOffset(Moment(change.From), change.Minutes)),
        ]);
}
