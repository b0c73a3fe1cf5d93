namespace Sim.Contracts;

/// <summary>Where the code of a design runs.</summary>
public enum DesignFamily
{
    /// <summary>In the kernel: its fault is the machine's.</summary>
    [JsonStringEnumMemberName("kernel")]
    Kernel,

    /// <summary>
    /// A part in the kernel that only records and blocks, or that a verifier has passed, and an agent in user mode.
    /// </summary>
    [JsonStringEnumMemberName("hybrid")]
    Hybrid,

    /// <summary>In processes; no vendor code in the kernel.</summary>
    [JsonStringEnumMemberName("user-mode")]
    UserMode,

    /// <summary>A component of the platform itself, built and shipped with it.</summary>
    [JsonStringEnumMemberName("platform")]
    Platform,
}
