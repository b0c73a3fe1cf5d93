namespace Sim.Contracts;

/// <summary>
/// A service that stands on groups of an organisation's servers: it is up while at least <see cref="Needed"/> of the
/// <see cref="Servers"/> of its group are up, and after they are back it needs a restart.
/// </summary>
/// <param name="Name">Name of the service.</param>
/// <param name="Sectors">Sectors whose organisations run it; empty means all.</param>
/// <param name="Servers">Servers of a group, 1 to 255.</param>
/// <param name="Needed">Servers of a group that must be up, 1 to <paramref name="Servers"/>.</param>
/// <param name="Restart">Time from enough servers to a working service.</param>
/// <param name="UnitsPerHour">Work that a service does in an hour of being up; what an outage loses.</param>
public sealed record ServicePlan(
    string Name, IReadOnlyList<string> Sectors, int Servers, int Needed, DurationLaw Restart, long UnitsPerHour)
{
    /// <summary>Technicians who come at any hour for the servers of those who run it, 0 for nobody.</summary>
    public int OnCall { get; init; }
}
