namespace Sim.Contracts;

/// <summary>Who releases an update, and so who answers for it.</summary>
public enum UpdateMaker
{
    /// <summary>A vendor of agents: the update runs in the design of each agent that takes it.</summary>
    [JsonStringEnumMemberName("agent-vendor")]
    AgentVendor,

    /// <summary>
    /// The platform's vendor: the update runs in the platform's own component, on every endpoint of the platform.
    /// </summary>
    [JsonStringEnumMemberName("platform-vendor")]
    PlatformVendor,
}
