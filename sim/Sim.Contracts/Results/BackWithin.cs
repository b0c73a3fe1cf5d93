namespace Sim.Contracts;

/// <summary>Share of outages that ended within a time.</summary>
/// <param name="Within">The time as a duration text, such as <c>6h</c>.</param>
/// <param name="Share">Share, 0 to 1, of the outages that can be judged: of all, or, where one goes on at the end of
/// the run that is not older than the time, of those that began earlier than the time before the end. Null if there are
/// none.</param>
public sealed record BackWithin(string Within, double? Share)
{
    /// <summary>The grid on which every result reports, in hours.</summary>
    public static readonly IReadOnlyList<int> GridHours = [1, 2, 4, 6, 12, 24, 48, 72, 168, 336];
}
