namespace Sim.Contracts;

/// <summary>
/// The version of the model: what a scenario means. It goes up by one with a release in which the digest of some
/// scenario differs from that of the release before, whatever the version of the product; CHANGELOG.md says why. Two
/// results are comparable where it is the same.
/// </summary>
public static class ModelVersion
{
    /// <summary>The version that this build computes.</summary>
    public const int Current = 1;
}
