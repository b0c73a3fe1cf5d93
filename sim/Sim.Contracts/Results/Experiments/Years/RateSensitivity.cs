namespace Sim.Contracts;

/// <summary>A measure where releases are faulty more or less often than assumed.</summary>
/// <param name="Policy">Name of the policy.</param>
/// <param name="Rate">The rate of faulty releases over the assumed one.</param>
/// <param name="Measure">Name of the measure.</param>
/// <param name="Mean">Mean year.</param>
/// <param name="Levels">Return levels.</param>
public sealed record RateSensitivity(string Policy, double Rate, string Measure, double Mean,
    IReadOnlyList<ReturnLevel> Levels);
