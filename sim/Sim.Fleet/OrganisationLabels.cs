using Bogus;

namespace Sim.Fleet;

/// <summary>
/// Invented names for people to read. They decide nothing: no draw, no key and no digest depends on them.
/// </summary>
public sealed class OrganisationLabels
{
    private readonly FleetSeed _fleetSeed;

    /// <summary>Labels of one fleet.</summary>
    public OrganisationLabels(FleetSeed fleetSeed) => _fleetSeed = fleetSeed;

    /// <summary>Name of an organisation, such as "Kuhn and Sons".</summary>
    public string Organisation(ulong organisationKey) => Named(organisationKey, 0).Company.CompanyName();

    /// <summary>Name of one of its sites, such as "Port Lexi".</summary>
    public string Site(ulong organisationKey, int site) => Named(organisationKey, (uint)site + 1).Address.City();

    // An own Randomizer with an own seed: Bogus's global seed is never read, so labels do not move when it does.
    private Faker Named(ulong organisationKey, uint entity)
    {
        PhiloxBlock bits = Philox4x32.Block(Mix.Combine(_fleetSeed, organisationKey), entity, 0x6C61_6265, 0, 0);
        return new Faker("en") { Random = new Randomizer((int)(bits.A & int.MaxValue)) };
    }
}
