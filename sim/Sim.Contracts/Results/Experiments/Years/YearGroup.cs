namespace Sim.Contracts;

/// <summary>A load-order group of a product, as the ecosystem gives it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="From">Lowest altitude, a decimal number.</param>
/// <param name="To">Highest whole altitude.</param>
/// <param name="Entries">Altitudes that are allotted in it.</param>
/// <param name="Companies">Companies that hold them.</param>
public sealed record YearGroup(string Name, string From, string To, int Entries, int Companies);
