namespace Sim.Lab;

/// <summary>An expectation that came out differently.</summary>
/// <param name="Name">Its sentence.</param>
/// <param name="A">In the first result, or null where it is not stated there.</param>
/// <param name="B">In the second result, or null where it is not stated there.</param>
public sealed record ExpectationDifference(string Name, ExpectationResult? A, ExpectationResult? B);
