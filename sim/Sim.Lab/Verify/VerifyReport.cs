namespace Sim.Lab;

/// <summary>What a check found.</summary>
/// <param name="Scenario">Name of the scenario.</param>
/// <param name="Seed">What happened.</param>
/// <param name="FleetSeed">Who existed.</param>
/// <param name="Repeat">The command that repeats the run.</param>
/// <param name="Rows">The settings, in the order they were tried.</param>
/// <param name="Divergence">Where the first differing setting parts from its baseline, or null.</param>
/// <param name="Skipped">Settings that could not be tried or did not take effect, each with the reason.</param>
public sealed record VerifyReport(
    string Scenario, Seed Seed, FleetSeed FleetSeed, string Repeat, IReadOnlyList<VerifyRow> Rows,
    Divergence? Divergence,
    IReadOnlyList<string> Skipped)
{
    /// <summary>Whether every setting gave the result of its baseline.</summary>
    public bool IsDeterministic => Rows.All(r => r.FirstDifference is null);

    /// <summary>Whether every setting of the matrix was tried and took effect.</summary>
    public bool IsComplete => Skipped.Count == 0;
}
