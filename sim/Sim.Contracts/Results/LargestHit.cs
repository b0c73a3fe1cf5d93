namespace Sim.Contracts;

/// <summary>How many of the n largest organisations were hit.</summary>
/// <param name="N">Size rank.</param>
/// <param name="Among">Organisations up to that rank that took part.</param>
/// <param name="Hit">Of these, with at least one endpoint that went down.</param>
public sealed record LargestHit(
    int N,
    [property: Measure("Took part", Noun = "organisations", AsDivisor = "those that took part")]
    int Among,
    [property: Measure("Hit", Noun = "organisations"), Per(nameof(LargestHit.Among), Short = "Share hit")]
    int Hit)
{
    /// <summary>Share hit, 0 to 1.</summary>
    public double Share => Among == 0 ? 0 : (double)Hit / Among;
}
