namespace Sim.Contracts;

/// <summary>How a machine in a boot loop comes back.</summary>
public sealed record RecoveryPlan
{
    /// <summary>Failed boots after which a machine waits in its recovery screen; zero means at the crash.</summary>
    public required int FailedBoots { get; init; }

    /// <summary>Time from a crash to the next one, or to a working system.</summary>
    public required DurationLaw BootCycle { get; init; }

    /// <summary>Chance that a boot of a wired endpoint fetches the reverted artefact before it crashes.</summary>
    public required Ratio RaceWired { get; init; }

    /// <summary>The same for a wireless endpoint.</summary>
    public required Ratio RaceWireless { get; init; }

    /// <summary>Attended time between power cycles by a person at a machine in its recovery screen.</summary>
    public required SimDuration TryEvery { get; init; }

    /// <summary>Power cycles after which the person gives up; zero means nobody tries.</summary>
    public required int MaxTries { get; init; }

    /// <summary>Cloud remediation, or null.</summary>
    public required CloudRemediationPlan? Cloud { get; init; }

    /// <summary>Repair by hand, or null if nobody repairs.</summary>
    public required HandsPlan? Hands { get; init; }
}
