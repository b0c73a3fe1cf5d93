using System.Globalization;
using System.Runtime.InteropServices;

namespace Sim.Scenarios;

/// <summary>
/// Counts the endpoints of an export by what they have in common and makes organisations of them. Without names, memory
/// grows with what differs until the end of the file; a name costs the hash that stands for it.
/// </summary>
/// <param name="fleet">The tables of the fleet.</param>
/// <param name="roll">Gives the endpoints their keys.</param>
internal sealed class EndpointBook(FleetPlan fleet, EndpointRoll roll)
{
    /// <summary>Most different combinations of organisation, site, country, zone, kind and version.</summary>
    public const int MaxCells = 2_000_000;

    private readonly Dictionary<EndpointKey, int> _numbers = [];
    private readonly List<EndpointKey> _cells = [];
    private readonly List<long> _sizes = [];

    /// <summary>Different combinations so far.</summary>
    public int Cells => _cells.Count;

    /// <summary>Endpoints of the organisation of the last row, also those that will be left out.</summary>
    public long LastSize { get; private set; }

    /// <summary>Counts endpoints; those with a name come one by one.</summary>
    public void Add(in EndpointKey key, int endpoints, NameHash? name, long line, long seen)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, key, out bool known);
        if (!known)
        {
            number = _cells.Count;
            _cells.Add(key);
        }

        while (_sizes.Count <= key.Organisation)
            _sizes.Add(0);

        LastSize = _sizes[key.Organisation] += endpoints;
        if (LastSize > CellTexts.MaxEndpoints)
            return;

        if (name is { } hash)
            roll.Add(number, hash, line, seen);
        else
            roll.Add(number, endpoints);
    }

    /// <summary>The organisations that have endpoints.</summary>
    /// <param name="names">Names of the organisations.</param>
    /// <param name="sites">Names of the sites.</param>
    /// <param name="isSpread">Whether rows say nothing of a place.</param>
    public IReadOnlyList<ListedOrganisation> Finish(IReadOnlyList<string> names, IReadOnlyList<string> sites,
        bool isSpread)
    {
        string[] contents = [.. _cells.Select(c => Content(c, sites))];
        int[] ranks = new int[contents.Length];
        int rank = 0;
        foreach (int cell in Enumerable.Range(0, contents.Length).OrderBy(c => contents[c], StringComparer.Ordinal))
            ranks[cell] = rank++;

        RollCell[] cells = [
            .. _cells.Select((c, i) => new RollCell(c.Organisation, Mix.OfName(contents[i]), ranks[i]))];
        OrganisationRoll[] rolls = roll.Finish(cells, names.Count);
        var endpoints = new int[_cells.Count];
        foreach (int cell in rolls.SelectMany(r => r.Cells))
            endpoints[cell]++;

        return [
            .. Enumerable.Range(0, endpoints.Length).Where(c => endpoints[c] > 0).GroupBy(c => _cells[c].Organisation)
            .Select(o => Organisation(names[o.Key], [.. o], endpoints, sites, rolls[o.Key], isSpread))];
    }

    private ListedOrganisation Organisation(
        string name, int[] cells, int[] endpoints, IReadOnlyList<string> sites, OrganisationRoll keys, bool isSpread)
    {
        int[][] places = [.. cells.GroupBy(c => (Name: sites[_cells[c].Site], _cells[c].Country, _cells[c].Zone))
            .OrderBy(p => p.Key.Name, StringComparer.Ordinal)
            .ThenBy(p => p.Key.Country, StringComparer.Ordinal).ThenBy(p => p.Key.Zone)
            .Select(
                p => p.OrderBy(c => _cells[c].Kind).ThenBy(c => _cells[c].Sensor.HasSensor)
                    .ThenBy(c => _cells[c].Sensor.Number).ToArray())];
        var numbers = new Dictionary<int, int>();
        foreach (int cell in places.SelectMany(p => p))
            numbers.Add(cell, numbers.Count);

        return new ListedOrganisation
        {
            Name = name,
            Sector = null,
            Coverage = null,
            Crew = null,
            IsSpread = isSpread,
            Places =
            [
                .. places.Select(p => new ListedPlace(sites[_cells[p[0]].Site], _cells[p[0]].Country, _cells[p[0]].Zone,
                    [.. p.Select(
                        c => new ListedCount(_cells[c].Kind, _cells[c].Sensor.Number, _cells[c].Sensor.HasSensor,
                            endpoints[c]))])),
            ],
            Keys = Ordered(keys.Keys, [.. keys.Cells.Select(c => numbers[c])]),
        };
    }

    // Endpoints of one key, if there ever are any, in the order of their counts.
    private static ListedKeys Ordered(ulong[] keys, int[] counts)
    {
        for (int from = 0, to; from < keys.Length; from = to)
        {
            to = from + 1;
            while (to < keys.Length && keys[to] == keys[from])
                to++;

            Array.Sort(counts, from, to - from);
        }

        return new ListedKeys(ImmutableCollectionsMarshal.AsImmutableArray(keys),
            ImmutableCollectionsMarshal.AsImmutableArray(counts));
    }

    private string Content(in EndpointKey cell, IReadOnlyList<string> sites) => string.Join('\u001F',
        fleet.Kinds[cell.Kind].Name, sites[cell.Site], cell.Country ?? "",
        cell.Zone?.ToString(CultureInfo.InvariantCulture) ?? "",
        !cell.Sensor.HasSensor ? ListingTable.NoSensor : cell.Sensor.Number?.ToString() ?? "");
}
