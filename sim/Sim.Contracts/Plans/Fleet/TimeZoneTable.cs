namespace Sim.Contracts;

/// <summary>
/// What the zones of a plan were resolved to. A run reads this alone; no database is asked while it goes on.
/// </summary>
/// <param name="Database">Version of the time zone database, such as <c>2025b</c>.</param>
/// <param name="Until">The offsets are known up to here, exclusive.</param>
/// <param name="Zones">The named zones that the fleet uses, in their order; fixed offsets need no database.</param>
public sealed record TimeZoneTable(string Database, UtcMoment Until, IReadOnlyList<TimeZonePlan> Zones);
