namespace Sim.Contracts;

/// <summary>What a design does beyond its data.</summary>
public enum DesignBehaviour
{
    /// <summary>Nothing: faults show as the data say.</summary>
    [JsonStringEnumMemberName("data")]
    Data,

    /// <summary>
    /// An interpreter of content in the kernel: where the scenario says how many inputs the agent supplies and the
    /// content compares, the index decides.
    /// </summary>
    [JsonStringEnumMemberName("content-interpreter")]
    ContentInterpreter,
}
