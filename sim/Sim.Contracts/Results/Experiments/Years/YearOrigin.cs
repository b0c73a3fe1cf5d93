namespace Sim.Contracts;

/// <summary>What the faulty releases of one maker did, in a mean year.</summary>
/// <param name="Name">Product, <c>platform</c>, or <c>neighbours</c> for releases that are faulty only beside another
/// filter.</param>
/// <param name="Events">Faulty releases.</param>
/// <param name="DownHours">Endpoint-hours down.</param>
/// <param name="GapHours">Endpoint-hours up without protection.</param>
public sealed record YearOrigin(string Name, double Events, double DownHours, double GapHours);
