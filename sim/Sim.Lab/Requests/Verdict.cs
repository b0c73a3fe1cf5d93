namespace Sim.Lab;

/// <summary>What a run says about its expectations as a whole.</summary>
public enum Verdict
{
    /// <summary>Every expectation held, or there was none.</summary>
    Held,

    /// <summary>At least one was violated.</summary>
    Violated,

    /// <summary>The run cannot tell.</summary>
    Inconclusive,
}
