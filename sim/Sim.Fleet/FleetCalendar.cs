namespace Sim.Fleet;

/// <summary>The weekend of some countries and the patterns that kinds of device have there.</summary>
/// <param name="Weekend">The weekend: bit 0 Monday to bit 6 Sunday.</param>
/// <param name="PatternOfKind">Online pattern of each kind, as an index into
/// <see cref="FleetTables.Patterns"/>.</param>
/// <param name="AttendanceOfKind">Attendance of each kind on named days.</param>
public sealed record FleetCalendar(int Weekend, int[] PatternOfKind, AttendancePattern[] AttendanceOfKind);
