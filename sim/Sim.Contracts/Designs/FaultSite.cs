namespace Sim.Contracts;

/// <summary>Where the code runs in which a fault shows.</summary>
public enum FaultSite
{
    /// <summary>In the kernel, with nothing between it and the machine.</summary>
    Kernel,

    /// <summary>A program in the kernel that a verifier passed and a runtime confines.</summary>
    Verified,

    /// <summary>A process of the agent or a host process of the platform.</summary>
    Process,
}
