using Sim.Reports;

namespace Sim.Lab;

/// <summary>How two results differ. Lists hold only what differs, in the order of the result.</summary>
public sealed record ResultDifference
{
    /// <summary>The first result.</summary>
    public required StoredRun A { get; init; }

    /// <summary>The second result.</summary>
    public required StoredRun B { get; init; }

    /// <summary>Values of the scenario, seeds and overrides that differ.</summary>
    public required IReadOnlyList<SettingDifference> Settings { get; init; }

    /// <summary>Totals that differ.</summary>
    public required IReadOnlyList<FigureDifference> Totals { get; init; }

    /// <summary>Milestones of releases that differ.</summary>
    public required IReadOnlyList<FigureDifference> Milestones { get; init; }

    /// <summary>Expectations that differ in what was measured or in their verdict.</summary>
    public required IReadOnlyList<ExpectationDifference> Expectations { get; init; }

    /// <summary>The first moment at which the fleets differ; null where the series agree or cannot be compared.</summary>
    public required SeriesDivergence? Divergence { get; init; }

    /// <summary>Whether nothing differs that a result says: neither what was asked nor what came out.</summary>
    public bool IsEqual => A.Result.Digest == B.Result.Digest
        && Settings.Count + Totals.Count + Milestones.Count + Expectations.Count == 0 && Divergence is null;

    /// <summary>
    /// Whether the same version ran the same scenario with the same seeds and got another result: that must never be.
    /// Where a folder does not say which scenario or version it is from, nobody can tell, and this is false.
    /// </summary>
    public bool IsNonDeterminism => A.Result.Digest != B.Result.Digest && Settings.Count == 0
        && A.ResolvedYaml is not null && B.ResolvedYaml is not null
        && A.ProductVersion is not null && A.ProductVersion == B.ProductVersion;
}
