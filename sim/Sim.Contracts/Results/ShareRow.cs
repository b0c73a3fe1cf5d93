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
    string Key,
    [property: Measure("Endpoints of the row", Short = "Endpoints", AsDivisor = "the row", IsHeadline = true)]
    long Endpoints,
    [property: Measure("Applied the update", Short = "Updated", IsHeadline = true)]
    long Exposed,
    [property: Measure("Crashed")]
    long Crashed,
    [property: Measure("In hit organisations", AsDivisor = "those in hit organisations", IsHeadline = true)]
    long InHitOrganisations,
    [property: Measure("Repaired by hand", DisjointPartOf = nameof(ShareRow.WentDown)), Per(nameof(ShareRow.WentDown))]
    long ManualRepairs,
    [property: Measure("Healed themselves", DisjointPartOf = nameof(ShareRow.WentDown))]
    [property: Per(nameof(ShareRow.WentDown), MoreIsBetter = true)]
    long SelfHealed,
    [property: Measure("Healed from the cloud", DisjointPartOf = nameof(ShareRow.WentDown)),
        Per(nameof(ShareRow.WentDown))]
    long CloudHealed)
{
    /// <summary>Worked again after a restart, without a repair.</summary>
    [Measure("Worked after a restart", Short = "After a restart", DisjointPartOf = nameof(WentDown),
        Showing = Showing.WhereItHappened)]
    [Per(nameof(WentDown))]
    public long Restarted { get; init; }

    /// <summary>Endpoints that hung.</summary>
    [Measure("Hung")]
    public long Hung { get; init; }

    /// <summary>Endpoints that were unusable because files of theirs were quarantined.</summary>
    [Measure("Quarantined")]
    public long Quarantined { get; init; }

    /// <summary>Endpoints that went down: crashed, hung or quarantined.</summary>
    [Measure("Went down", AsDivisor = "those that went down", IsHeadline = true)]
    [Per(nameof(Endpoints), Name = "share", Short = "Went down, share")]
    [Per(nameof(InHitOrganisations), Name = "shareInHit")]
    public long WentDown => Crashed + Hung + Quarantined;

    /// <summary>Of those repaired by hand: by a person at the machine.</summary>
    [Measure("Repaired at the machine", Short = "At the machine")]
    public long AtMachine { get; init; }

    /// <summary>Neither back nor repaired at the end.</summary>
    [Measure("Still down at the end", Short = "Still down", DisjointPartOf = nameof(WentDown))]
    [Per(nameof(WentDown))]
    public long StillDown => Math.Max(0, WentDown - ManualRepairs - SelfHealed - CloudHealed - Restarted);

    /// <summary>Share of the row that went down, 0 to 1.</summary>
    public double Share => Endpoints == 0 ? 0 : (double)WentDown / Endpoints;
}
