namespace Sim.Engine.Books;

/// <summary>What is counted by organisation and device kind.</summary>
public enum TallyColumn
{
    /// <summary>Applied the release.</summary>
    Exposed,

    /// <summary>Replaced it before it triggered.</summary>
    Cleaned,

    /// <summary>Crashed.</summary>
    Crashed,

    /// <summary>Repaired by hand.</summary>
    Repaired,

    /// <summary>Won the race at a boot.</summary>
    SelfHealed,

    /// <summary>Healed by cloud remediation.</summary>
    CloudHealed,

    /// <summary>Worked again after a crash or a reset.</summary>
    Restarted,
}
