namespace Sim.Contracts;

/// <summary>Totals of a run.</summary>
public sealed record RunTotals
{
    /// <summary>Endpoints on the targeted platform.</summary>
    public required long Endpoints { get; init; }

    /// <summary>Endpoints that applied the release.</summary>
    public required long Exposed { get; init; }

    /// <summary>Endpoints that crashed.</summary>
    public required long Crashed { get; init; }

    /// <summary>Most endpoints down at the end of a window.</summary>
    public required long PeakDown { get; init; }

    /// <summary>Endpoint-hours down.</summary>
    public required double DownHours { get; init; }

    /// <summary>Endpoint-hours down while the endpoint's habit expects it online, at window resolution.</summary>
    public required double ExpectedUseDownHours { get; init; }

    /// <summary>Repairs by hand.</summary>
    public required long ManualRepairs { get; init; }

    /// <summary>Endpoints that won the race at a boot.</summary>
    public required long SelfHealed { get; init; }

    /// <summary>Endpoints that cloud remediation healed.</summary>
    public required long CloudHealed { get; init; }

    /// <summary>Endpoints that replaced the bad artefact before it triggered.</summary>
    public required long Cleaned { get; init; }

    /// <summary>Endpoints still down at the end.</summary>
    public required long StillDown { get; init; }

    /// <summary>Endpoint-hours up without protection.</summary>
    public required double ProtectionGapHours { get; init; }
}
