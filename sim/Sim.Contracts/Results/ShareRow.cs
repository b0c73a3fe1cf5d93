namespace Sim.Contracts;

/// <summary>One row of a share table.</summary>
/// <param name="Key">Name of the row, such as <c>DE</c> or <c>workstation</c> or <c>DE/workstation</c>.</param>
/// <param name="Endpoints">Denominator: endpoints of the row.</param>
/// <param name="Exposed">Endpoints that applied the release.</param>
/// <param name="Crashed">Endpoints that crashed.</param>
/// <param name="InHitOrganisations">Endpoints of the row in organisations of which at least one went down.</param>
/// <param name="ManualRepairs">Repaired by hand.</param>
/// <param name="SelfHealed">Healed by the race at a boot.</param>
/// <param name="CloudHealed">Healed by cloud remediation.</param>
public sealed record ShareRow(
    string Key, long Endpoints, long Exposed, long Crashed, long InHitOrganisations,
    long ManualRepairs, long SelfHealed, long CloudHealed)
{
    /// <summary>Worked again after a restart, without a repair.</summary>
    public long Restarted { get; init; }

    /// <summary>Endpoints that hung.</summary>
    public long Hung { get; init; }

    /// <summary>Endpoints that were unusable because files of theirs were quarantined.</summary>
    public long Quarantined { get; init; }

    /// <summary>Endpoints that went down: crashed, hung or quarantined.</summary>
    public long WentDown => Crashed + Hung + Quarantined;

    /// <summary>Of those repaired by hand: by a person at the machine.</summary>
    public long AtMachine { get; init; }

    /// <summary>Neither back nor repaired at the end.</summary>
    public long StillDown => Math.Max(0, WentDown - ManualRepairs - SelfHealed - CloudHealed - Restarted);

    /// <summary>Share of the row that went down, 0 to 1.</summary>
    public double Share => Endpoints == 0 ? 0 : (double)WentDown / Endpoints;
}
