namespace Sim.Contracts;

/// <summary>Endpoint-hours of a fleet by state; each hour of an endpoint is in one of them.</summary>
/// <param name="Down">The machine is down: it does not work and cannot be attacked.</param>
/// <param name="AgentDead">The machine is up without its agent.</param>
/// <param name="Degraded">The agent has lost a part of its telemetry, or fails open.</param>
/// <param name="Before">The agent works with the content from before the update, which has not come yet and does not
/// know the new kind of attack.</param>
/// <param name="OldContent">The agent works with that content again: it refused the new one, or the new one was taken
/// back or deleted.</param>
/// <param name="Slowed">The agent works with the new content, and slows the machine.</param>
/// <param name="Protected">The agent works with the new content.</param>
public sealed record ProtectionHours(
    double Down, double AgentDead, double Degraded, double Before, double OldContent, double Slowed, double Protected)
{
    /// <summary>Hours in which the machine works.</summary>
    public double Up => AgentDead + Degraded + Before + OldContent + Slowed + Protected;
}
