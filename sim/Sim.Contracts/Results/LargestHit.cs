namespace Sim.Contracts;

/// <summary>How many of the n largest organisations were hit.</summary>
/// <param name="N">Number of organisations, by size.</param>
/// <param name="Hit">Of these, with at least one crash.</param>
public sealed record LargestHit(int N, int Hit)
{
    /// <summary>Share hit, 0 to 1.</summary>
    public double Share => N == 0 ? 0 : (double)Hit / N;
}
