namespace Sim.Fleet;

/// <summary>What organisations are called: those of a listing as the user wrote them, the others by number.</summary>
public sealed class OrganisationNames
{
    private readonly FleetPlan _fleet;
    private readonly OrganisationLabels _labels;

    /// <summary>Names of a fleet.</summary>
    public OrganisationNames(FleetPlan fleet, FleetSeed fleetSeed)
    {
        _fleet = fleet;
        _labels = new OrganisationLabels(fleetSeed);
    }

    /// <summary>The stable name, such as <c>customers/17</c> or <c>ours/Acme Ltd</c>.</summary>
    /// <param name="group">Index of its group.</param>
    /// <param name="index">Its size rank.</param>
    public string Stable(int group, int index) => string.Create(
        CultureInfo.InvariantCulture, $"{_fleet.Groups[group].Name}/{Listed(group, index) ?? (object)index}");

    /// <summary>The name for people: the user's, or an invented one that carries no meaning.</summary>
    /// <param name="group">Index of its group.</param>
    /// <param name="index">Its size rank.</param>
    /// <param name="key">Its key.</param>
    public string Label(int group, int index, ulong key) => Listed(group, index) ?? _labels.Organisation(key);

    private string? Listed(int group, int index) => _fleet.Groups[group].Listing?.Organisations[index].Name;
}
