namespace Sim.Contracts;

/// <summary>
/// What became of the endpoints of one design; raw counts and endpoint-hours. Endpoints without an agent, which only an
/// update of the platform's vendor reaches, are a row of their own, <c>no-agent</c>, that no organisation belongs to.
/// </summary>
/// <param name="Name">The design.</param>
/// <param name="Title">The design in words.</param>
/// <param name="Organisations">Organisations of it that the release reaches.</param>
/// <param name="Endpoints">Endpoints of these organisations; of <c>no-agent</c> those that applied the release.</param>
/// <param name="Exposed">Endpoints that applied the release.</param>
/// <param name="Outcomes">Outcomes of those on which the fault acted and had shown by the end, in the order of <see
/// cref="Outcome"/>.</param>
/// <param name="DownHours">Endpoint-hours down.</param>
/// <param name="AgentDeadHours">Endpoint-hours up while the agent's process did not run.</param>
/// <param name="DegradedHours">Endpoint-hours up with telemetry degraded or lost.</param>
/// <param name="OldContentHours">Endpoint-hours of exposed endpoints on the content from before: until they applied the
/// release, and after they refused it or it was taken back or deleted.</param>
/// <param name="SlowedHours">Endpoint-hours slowed.</param>
/// <param name="Reason">Why the design answers so.</param>
/// <param name="Protection">What these hours mean for protection, as expected values over the endpoints that applied
/// the release.</param>
/// <param name="Surface">The design as a target, for the endpoints that applied the release; patches travel as the
/// release did.</param>
public sealed record DesignResult(
    string Name,
    string Title,
    int Organisations,
    [property: Measure("Endpoints of the design", Short = "Endpoints")]
    long Endpoints,
    [property: Measure("Applied the update", Short = "Updated")]
    long Exposed,
    IReadOnlyList<OutcomeCount> Outcomes,
    [property: Measure("Endpoint-hours down", Short = "Hours down", Unit = MetricUnit.Hours)]
    double DownHours,
    [property: Measure("Endpoint-hours without the agent", Short = "Without agent", Unit = MetricUnit.Hours)]
    double AgentDeadHours,
    [property: Measure("Endpoint-hours degraded", Short = "Degraded", Unit = MetricUnit.Hours)]
    double DegradedHours,
    [property: Measure("Endpoint-hours on the old content", Short = "Old content", Unit = MetricUnit.Hours)]
    double OldContentHours,
    [property: Measure("Endpoint-hours slowed", Short = "Slowed", Unit = MetricUnit.Hours)]
    double SlowedHours,
    string Reason,
    ProtectionResult Protection,
    SurfaceResult Surface)
{
    /// <summary>
    /// What the design's answer rests on; null for a fault of unknown class, and in results from before.
    /// </summary>
    public CellEvidence? Evidence { get; init; }
}
