namespace Sim.Reports;

/// <summary>An expectation in two runs.</summary>
/// <param name="A">In the first, or null where it is not stated there.</param>
/// <param name="B">In the second, or null where it is not stated there.</param>
public sealed record ComparedExpectation(ExpectationResult? A, ExpectationResult? B)
{
    /// <summary>Its sentence.</summary>
    public string Name => (A ?? B)!.Name;

    /// <summary>Whether what was measured, or its verdict, differs.</summary>
    public bool IsDifferent => A != B;
}
