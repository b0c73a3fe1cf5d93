namespace Sim.Contracts;

/// <summary>What a fault does where it runs, before anything contains it.</summary>
public enum FaultEffect
{
    /// <summary>Nothing.</summary>
    [JsonStringEnumMemberName("none")]
    None,

    /// <summary>The artefact is refused by the ordinary loader or parser.</summary>
    [JsonStringEnumMemberName("refused")]
    Refused,

    /// <summary>An exception: an invalid access, a failed check, a panic.</summary>
    [JsonStringEnumMemberName("exception")]
    Exception,

    /// <summary>A loop that does not end.</summary>
    [JsonStringEnumMemberName("spin")]
    Spin,

    /// <summary>Something waits that is never released.</summary>
    [JsonStringEnumMemberName("block")]
    Block,

    /// <summary>Memory or handles run out.</summary>
    [JsonStringEnumMemberName("exhaustion")]
    Exhaustion,

    /// <summary>Files of the system or of applications are taken for malware.</summary>
    [JsonStringEnumMemberName("misjudgement")]
    Misjudgement,

    /// <summary>Work takes longer.</summary>
    [JsonStringEnumMemberName("slowdown")]
    Slowdown,

    /// <summary>Events are lost or not judged.</summary>
    [JsonStringEnumMemberName("blindness")]
    Blindness,

    /// <summary>Files of users or applications are removed, on a machine that works on without them.</summary>
    [JsonStringEnumMemberName("removal")]
    Removal,
}
