namespace Sim.Numerics;

/// <summary>An interval of confidence, its ends included.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end, not below the lower one.</param>
public readonly record struct ConfidenceInterval(double Low, double High)
{
    /// <summary>Half of its length.</summary>
    public double HalfWidth => (High - Low) / 2;

    /// <summary>Whether it holds a value.</summary>
    public bool Holds(double value) => Low <= value && value <= High;
}
