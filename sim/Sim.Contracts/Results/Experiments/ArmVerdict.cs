namespace Sim.Contracts;

/// <summary>How an arm stands to an expectation.</summary>
public enum ArmVerdict
{
    /// <summary>The whole interval keeps the bounds.</summary>
    [JsonStringEnumMemberName("met")]
    Met,

    /// <summary>All of it breaks them.</summary>
    [JsonStringEnumMemberName("unmet")]
    Unmet,

    /// <summary>It holds a bound, or a replication has no value.</summary>
    [JsonStringEnumMemberName("open")]
    Open,
}
