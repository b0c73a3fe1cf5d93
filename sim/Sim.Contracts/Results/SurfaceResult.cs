namespace Sim.Contracts;

/// <summary>A design as a target, as expected values.</summary>
/// <param name="DiscoveriesPerYear">Vulnerabilities found in it in a year.</param>
/// <param name="ExploitedPerYear">Of these, those that are exploited before they are patched.</param>
/// <param name="CompromisedEndpointDays">Endpoint-days in a year on which an endpoint is compromised through
/// it.</param>
/// <param name="Facts">Every factor with its basis.</param>
public sealed record SurfaceResult(
    double DiscoveriesPerYear,
    double ExploitedPerYear,
    [property: Measure("Endpoint-days compromised a year", Noun = "expected endpoint-days")]
    double CompromisedEndpointDays,
    IReadOnlyList<Assumption> Facts);
