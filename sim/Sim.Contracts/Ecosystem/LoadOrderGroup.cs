namespace Sim.Contracts;

/// <summary>A load-order group: the range of altitudes that filters of one kind are given.</summary>
/// <param name="Name">Name, such as <c>anti-virus</c>.</param>
/// <param name="From">Lowest altitude of the group.</param>
/// <param name="To">Highest whole altitude of the group; its fractions belong to the group too.</param>
/// <param name="Entries">Altitudes that are allotted in it.</param>
/// <param name="Companies">Companies that hold them.</param>
public sealed record LoadOrderGroup(string Name, Altitude From, Altitude To, int Entries, int Companies)
{
    /// <summary>Whether an altitude lies in the range of the group.</summary>
    public bool Holds(Altitude altitude) => From <= altitude && altitude.Floor <= To;
}
