namespace Sim.Contracts;

/// <summary>What a fault does where it runs, before anything contains it.</summary>
public enum FaultEffect
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The artefact is refused by the ordinary loader or parser.</summary>
    Refused,

    /// <summary>An exception: an invalid access, a failed check, a panic.</summary>
    Exception,

    /// <summary>A loop that does not end.</summary>
    Spin,

    /// <summary>Something waits that is never released.</summary>
    Block,

    /// <summary>Memory or handles run out.</summary>
    Exhaustion,

    /// <summary>Files of the system or of applications are taken for malware.</summary>
    Misjudgement,

    /// <summary>Work takes longer.</summary>
    Slowdown,

    /// <summary>Events are lost or not judged.</summary>
    Blindness,
}
