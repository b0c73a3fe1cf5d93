namespace Sim.Scenarios;

/// <summary>Writes the attacks of a resolved scenario.</summary>
internal static class ThreatWriter
{
    public static void Write(YamlText yaml, ThreatPlan threat) => yaml
        .Plain("attacksPerEndpointYear", Numbers.Text(threat.AttacksPerEndpointYear))
        .Plain("newKind", threat.NewKind.ToString())
        .Under("mix", () => yaml
            .Plain("files", threat.Mix.Files.ToString())
            .Plain("process", threat.Mix.Process.ToString())
            .Plain("network", threat.Mix.Network.ToString())
            .Plain("memory", threat.Mix.Memory.ToString())
            .Plain("boot", threat.Mix.Boot.ToString()))
        .Plain("observedStopped", threat.ObservedStopped.ToString())
        .Plain("stoppedElsewhere", threat.StoppedElsewhere.ToString())
        .Plain("degradedSees", threat.DegradedSees.ToString());
}
