namespace Sim.Contracts;

/// <summary>The component of the platform's vendor that agents without a filter of their own rest on.</summary>
/// <param name="Design">Its design.</param>
/// <param name="Releases">Releases a year.</param>
/// <param name="Faulty">Share of them that are faulty.</param>
/// <param name="Calendar">Its level of the factor <see cref="YearFactors.Calendar"/>; null without it.</param>
public sealed record YearPlatform(string Design, double Releases, Ratio Faulty, string? Calendar);
