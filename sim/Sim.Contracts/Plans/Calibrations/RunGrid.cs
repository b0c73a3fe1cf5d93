namespace Sim.Contracts;

/// <summary>
/// The runs of a point: fleets, each with as many seeds. No two runs share a seed: what happens to an organisation is
/// drawn by its name, which may stand in every fleet.
/// </summary>
/// <param name="FleetSeed">The first fleet seed, one more for each further fleet.</param>
/// <param name="Fleets">Number of fleets.</param>
/// <param name="Seed">The first seed, one more for each further run.</param>
/// <param name="Seeds">Number of seeds for each fleet.</param>
public sealed record RunGrid(ulong FleetSeed, int Fleets, ulong Seed, int Seeds)
{
    /// <summary>Number of runs.</summary>
    public int Count => Fleets * Seeds;

    /// <summary>The fleet seed of a run; runs of one fleet stand together.</summary>
    public FleetSeed FleetSeedOf(int run) => FleetSeed + (ulong)(run / Seeds);

    /// <summary>The seed of a run.</summary>
    public Seed SeedOf(int run) => Seed + (ulong)run;
}
