namespace Sim.Contracts;

/// <summary>One organisation in a result.</summary>
/// <param name="Name">Stable name: group and index, or group and the user's name.</param>
/// <param name="Label">The user's name; else an invented one, which carries no meaning.</param>
/// <param name="Sector">Its sector.</param>
/// <param name="Country">Its home country.</param>
/// <param name="Endpoints">Its endpoints.</param>
/// <param name="Crashed">Its endpoints that crashed.</param>
/// <param name="Technicians">Its crew.</param>
/// <param name="DownHours">Its endpoint-hours down.</param>
/// <param name="BackAfterHours">Hours from its first outage until the last of its endpoints that went down was usable,
/// or null while some are down.</param>
public sealed record OrganisationRow(
    string Name,
    string Label,
    string Sector,
    string Country,
    [property: Measure("Machines of the organisation", Short = "Machines", AsDivisor = "its machines")]
    long Endpoints,
    long Crashed,
    [property: Measure("Technicians", Noun = "people")]
    long Technicians,
    [property: Measure("Machine-hours down", Unit = MetricUnit.Hours)]
    double DownHours,
    double? BackAfterHours)
{
    /// <summary>Its endpoints that went down without a crash: they hung, or files of theirs were quarantined.</summary>
    public long HungOrQuarantined { get; init; }

    /// <summary>Its endpoints that went down.</summary>
    [Measure("Went down")]
    [Per(nameof(Endpoints), Short = "Share of its machines")]
    public long WentDown => Crashed + HungOrQuarantined;
}
