namespace Sim.Contracts;

/// <summary>When somebody is at a machine, in the local time of its site.</summary>
/// <param name="Name">Name of the pattern.</param>
/// <param name="Days">Days on which the hours begin: a <see cref="DayMask"/>; zero means nobody ever.</param>
/// <param name="FromMinute">Start, minutes after local midnight, in [0, 1440).</param>
/// <param name="ToMinute">End, minutes after the same midnight, after the start, at most a day after it.</param>
public sealed record AttendancePattern(string Name, int Days, int FromMinute, int ToMinute);
