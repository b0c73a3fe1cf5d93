namespace Sim.Scenarios;

/// <summary>The tables of the fleet that a listing refers to, as far as they could be read.</summary>
internal sealed record ListingTables(Bound? Kinds, Bound? Countries, Bound? Sectors, Bound? Groups);
