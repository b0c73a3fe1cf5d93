namespace Sim.RandomRuns;

/// <summary>What a trial found.</summary>
/// <param name="Faults">What went wrong; empty where nothing did.</param>
/// <param name="Digest">Digest of the reference host, or null where it did not come to its end.</param>
public sealed record TrialFindings(IReadOnlyList<string> Faults, string? Digest);
