namespace Sim.Contracts;

/// <summary>
/// A weekly habit. A shift is online on each of its days from its start to its end, local time, both moved by one
/// offset per endpoint that is uniform over whole milliseconds in [-spread, +spread].
/// </summary>
/// <param name="Name">Name of the habit.</param>
/// <param name="Share">Share of the endpoints with the pattern.</param>
/// <param name="Kind">Always, never or shift.</param>
/// <param name="Days">Days of the shift's start: a <see cref="DayMask"/>.</param>
/// <param name="FromMinute">Start, minutes after local midnight, in [0, 1440).</param>
/// <param name="ToMinute">End, minutes after that midnight: after the start, by at most 1440 less two spreads.</param>
/// <param name="SpreadMinutes">Largest shift of both ends.</param>
public sealed record OnlineHabit(
    string Name, Ratio Share, OnlineHabitKind Kind, int Days, int FromMinute, int ToMinute, int SpreadMinutes);
