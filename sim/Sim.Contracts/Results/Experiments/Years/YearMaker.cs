namespace Sim.Contracts;

/// <summary>Who releases updates: a product or the platform.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">Words for tables.</param>
/// <param name="Group">Its load-order group; empty for the platform.</param>
/// <param name="Altitude">Its altitude as a decimal number; empty for the platform.</param>
/// <param name="Share">Share of endpoints that carry it.</param>
/// <param name="Releases">Releases a year.</param>
/// <param name="Faulty">Faulty releases a year.</param>
public sealed record YearMaker(string Name, string Label, string Group, string Altitude, double Share, double Releases,
    double Faulty);
