namespace Sim.Engine;

/// <summary>What is counted by organisation and device kind.</summary>
public enum TallyColumn
{
    /// <summary>Applied the release.</summary>
    Exposed,

    /// <summary>Replaced it before it triggered.</summary>
    Cleaned,

    /// <summary>Crashed: stopped by an exception, once or at every start.</summary>
    Crashed,

    /// <summary>Repaired by hand.</summary>
    Repaired,

    /// <summary>Won the race at a boot.</summary>
    SelfHealed,

    /// <summary>Healed by cloud remediation.</summary>
    CloudHealed,

    /// <summary>Worked again after a crash or a reset.</summary>
    Restarted,

    /// <summary>Hung.</summary>
    Hung,

    /// <summary>Unusable because its files were quarantined.</summary>
    Quarantined,

    /// <summary>Of those repaired by hand: by a person at the machine, not through a console or a host.</summary>
    AtMachine,
}
