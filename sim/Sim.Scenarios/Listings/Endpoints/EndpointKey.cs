namespace Sim.Scenarios;

/// <summary>What endpoints have in common that are counted together.</summary>
internal readonly record struct EndpointKey(
    int Organisation, int Site, string? Country, TimeZonePlan? Zone, int Kind, ListedVersion Sensor);
