namespace Sim.Contracts;

/// <summary>Where the code runs in which a fault shows.</summary>
public enum FaultSite
{
    /// <summary>In the kernel, with nothing between it and the machine.</summary>
    [JsonStringEnumMemberName("kernel")]
    Kernel,

    /// <summary>Code that a verifier or compiler confines; without that gate it is as kernel code.</summary>
    [JsonStringEnumMemberName("verified")]
    Verified,

    /// <summary>A process of the agent or a host process of the platform.</summary>
    [JsonStringEnumMemberName("process")]
    Process,
}
