namespace Sim.Contracts;

/// <summary>The rarest years where the largest event is the same under every policy, and whose event it is.</summary>
/// <param name="Period">The shortest period, in years, from which on all return levels of the largest event are
/// equal.</param>
/// <param name="Level">The return level of that period, in endpoints.</param>
/// <param name="Years">Years that reach it, counted once for each policy.</param>
/// <param name="OfPlatform">Of these: with a largest event that is a faulty release of the platform.</param>
/// <param name="MostOfProduct">The most endpoints that a faulty release of a product can take down under any policy:
/// the machines that carry it, times the worst of all runs.</param>
/// <param name="ProductYears">Years with an event of a product that reaches the level, counted once for each
/// policy.</param>
public sealed record YearTail(
    int Period, double Level, int Years, int OfPlatform, double MostOfProduct, int ProductYears);
