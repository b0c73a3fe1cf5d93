using Bogus;

namespace Sim.Fleet;

/// <summary>
/// What organisations are called: those of a listing as the user wrote them; the others have a number, and an invented
/// name for people. Invented names decide nothing: no draw, no key and no digest depends on them.
/// </summary>
public sealed class OrganisationNames(FleetPlan fleet, FleetSeed fleetSeed)
{
    /// <summary>The stable name, such as <c>customers/17</c> or <c>ours/Acme Ltd</c>.</summary>
    /// <param name="group">Index of its group.</param>
    /// <param name="index">Its size rank.</param>
    public string Stable(int group, int index) => string.Create(
        CultureInfo.InvariantCulture, $"{fleet.Groups[group].Name}/{Listed(group, index) ?? (object)index}");

    /// <summary>The name for people: the user's, or an invented one such as "Kuhn and Sons".</summary>
    /// <param name="group">Index of its group.</param>
    /// <param name="index">Its size rank.</param>
    /// <param name="key">Its key.</param>
    public string Label(int group, int index, ulong key) => Listed(group, index) ?? Invented(key);

    private string? Listed(int group, int index) => fleet.Groups[group].Listing?.Organisations[index].Name;

    // An own Randomizer with an own seed: Bogus's global seed is never read, so labels do not move when it does.
    private string Invented(ulong key)
    {
        PhiloxBlock bits = Philox4x32.Block(Mix.Combine(fleetSeed, key), 0, 0x6C61_6265, 0, 0);
        return new Faker("en") { Random = new Randomizer((int)(bits.A & int.MaxValue)) }.Company.CompanyName();
    }
}
