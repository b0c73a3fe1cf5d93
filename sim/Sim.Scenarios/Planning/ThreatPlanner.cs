namespace Sim.Scenarios;

/// <summary>Plans the attacks on the fleet.</summary>
internal static class ThreatPlanner
{
    public static ThreatPlan Plan(Bound? threat) => threat is null
        ? ThreatPlan.Default
        : new ThreatPlan(
            threat.Get<double>("attacksPerEndpointYear"), threat.Get<Ratio>("newKind"),
            threat["mix"] is { } mix ? Mix(mix) : ThreatPlan.Default.Mix, threat.Get<Ratio>("observedStopped"),
            threat.Get<Ratio>("stoppedElsewhere"), threat.Get<Ratio>("degradedSees"));

    private static TelemetryMix Mix(Bound mix) => new(
        mix.Get<Ratio>("files"), mix.Get<Ratio>("process"), mix.Get<Ratio>("network"), mix.Get<Ratio>("memory"), mix.Get<Ratio>("boot"));
}
