using System.Runtime.InteropServices;

namespace Sim.Scenarios;

/// <summary>
/// Counts the endpoints of an export by what they have in common and makes organisations of them. Each endpoint gets
/// its key (<c>docs/concepts/model.md</c> §12): that of its name, else that of its content and the rank among equals.
/// The order of rows decides nothing. Without names, memory grows with what differs until the end of the file; a name
/// costs the hash that stands for it.
/// </summary>
/// <param name="namesakes">Settles what becomes of rows with the same name.</param>
internal sealed class EndpointBook(FleetPlan fleet, Namesakes namesakes)
{
    /// <summary>Most different combinations of organisation, site, country, zone, kind and version.</summary>
    public const int MaxCells = 2_000_000;

    private readonly Dictionary<EndpointKey, int> _numbers = [];
    private readonly List<EndpointKey> _cells = [];
    private readonly List<int> _unnamed = [];
    private readonly List<NamedRow> _named = [];
    private readonly List<long> _sizes = [];

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
            _unnamed.Add(0);
        }

        while (_sizes.Count <= key.Organisation)
            _sizes.Add(0);

        LastSize = _sizes[key.Organisation] += endpoints;
        if (LastSize > CellTexts.MaxEndpoints)
            return;

        if (name is { } hash)
            _named.Add(new NamedRow(hash, number, (int)line, seen));
        else
            _unnamed[number] += endpoints;
    }

    /// <summary>The organisations that have endpoints.</summary>
    /// <param name="isSpread">Whether rows say nothing of a place.</param>
    public IReadOnlyList<ListedOrganisation> Finish(IReadOnlyList<string> names, IReadOnlyList<string> sites,
        bool isSpread)
    {
        string[] contents = [.. _cells.Select(c => Content(c, sites))];
        ulong[] keys = [.. contents.Select(c => Mix.OfName(c))];
        int[] ranks = new int[contents.Length];
        foreach ((int rank, int cell) in Enumerable.Range(0, contents.Length)
            .OrderBy(c => contents[c], StringComparer.Ordinal).Index())
            ranks[cell] = rank;

        List<(ulong Key, int Cell)>[] rolls = [.. names.Select(_ => new List<(ulong Key, int Cell)>())];
        _named.Sort(Compare);
        for (int from = 0, to; from < _named.Count; from = to)
        {
            NamedRow first = _named[from];
            to = from + 1;
            while (to < _named.Count && _named[to].Name.Key == first.Name.Key && HomeOf(_named[to]) == HomeOf(first))
                to++;

            Enter(first.Name.Key, to == from + 1 ? [first.Cell] : _named.GetRange(from, to - from)
                .GroupBy(r => r.Name.Check).SelectMany(namesakes.Settle).Order(Comparer<NamedRow>.Create(Compare))
                .Select(r => r.Cell));
        }

        // Millions of rows are not kept beside what is made of them.
        _named.Clear();
        _named.TrimExcess();
        for (int cell = 0; cell < keys.Length; cell++)
            Enter(keys[cell], Enumerable.Repeat(cell, _unnamed[cell]));

        return [.. names.Zip(rolls, (name, roll) => (Name: name, Roll: roll)).Where(o => o.Roll.Count > 0)
            .Select(o => Organisation(o.Name, o.Roll, sites, isSpread))];

        int HomeOf(in NamedRow row) => _cells[row.Cell].Organisation;

        // Rows of one key stand side by side, in the order of what was read of them.
        int Compare(NamedRow a, NamedRow b)
        {
            int order = HomeOf(a).CompareTo(HomeOf(b));
            order = order != 0 ? order : a.Name.Key.CompareTo(b.Name.Key);
            return order != 0 ? order
                : (ranks[a.Cell], a.Name.Check, a.Line).CompareTo((ranks[b.Cell], b.Name.Check, b.Line));
        }

        // The first has the key itself; each other the key with its content and its rank among those that equal it.
        void Enter(ulong key, IEnumerable<int> sorted)
        {
            (int last, ulong rank) = (-1, 0);
            foreach (int cell in sorted)
            {
                rank = cell == last ? rank + 1 : 0;
                rolls[_cells[cell].Organisation].Add(
                    (last < 0 ? key : Mix.Combine(Mix.Combine(key, keys[cell]), rank), cell));
                last = cell;
            }
        }
    }

    private ListedOrganisation Organisation(
        string name, List<(ulong Key, int Cell)> roll, IReadOnlyList<string> sites, bool isSpread)
    {
        Dictionary<int, int> endpoints = new(roll.CountBy(e => e.Cell));
        int[][] places = [
            .. endpoints.Keys.GroupBy(c => (Name: sites[_cells[c].Site], _cells[c].Country, _cells[c].Zone))
            .OrderBy(p => p.Key.Name, StringComparer.Ordinal)
            .ThenBy(p => p.Key.Country, StringComparer.Ordinal).ThenBy(p => p.Key.Zone)
            .Select(
                p => p.OrderBy(c => _cells[c].Kind).ThenBy(c => _cells[c].Sensor.HasSensor)
                    .ThenBy(c => _cells[c].Sensor.Number).ToArray())];
        var numbers = places.SelectMany(p => p).Index().ToDictionary(c => c.Item, c => c.Index);
        roll.Sort((a, b) => a.Key != b.Key ? a.Key.CompareTo(b.Key) : numbers[a.Cell].CompareTo(numbers[b.Cell]));
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
            Keys = new ListedKeys([.. roll.Select(e => e.Key)], [.. roll.Select(e => numbers[e.Cell])]),
        };
    }

    private string Content(in EndpointKey cell, IReadOnlyList<string> sites) => string.Join('\u001F',
        fleet.Kinds[cell.Kind].Name, sites[cell.Site], cell.Country ?? "",
        cell.Zone is { IsFixed: true } at
            ? at.Offsets[0].Minutes.ToString(CultureInfo.InvariantCulture) : cell.Zone?.Name ?? "",
        !cell.Sensor.HasSensor ? ListingTable.NoSensor : cell.Sensor.Number?.ToString() ?? "");
}
