namespace Sim.Scenarios;

/// <summary>
/// Rows that are endpoints. They are counted as they come: memory grows with the organisations, sites, kinds and versions
/// that differ, not with the rows.
/// </summary>
internal sealed class EndpointRows : IRowBook
{
    // Different combinations of organisation, site, country, zone, kind and version.
    private const int MaxCells = 2_000_000;

    private readonly ListingRequest _request;
    private readonly FleetPlan _fleet;
    private readonly BadRows _bad;
    private readonly CellReader<bool> _platform;
    private readonly CellReader<int> _kind;
    private readonly NameReader _organisation;
    private readonly NameReader _site;
    private readonly CellReader<string?> _country;
    private readonly CellReader<int?> _zone;
    private readonly CellReader<(SensorVersion? Version, bool HasSensor)> _version;
    private readonly CellReader<int> _count;
    private readonly BareRows _bare;
    private readonly Dictionary<EndpointKey, int> _counts = [];
    private readonly bool _isSpread;

    public EndpointRows(ListingRequest request, FleetPlan fleet, ListingHeader header, BadRows bad)
    {
        _request = request;
        _fleet = fleet;
        _bad = bad;
        var texts = new CellTexts(fleet);
        HashSet<string> others = new(header.Find("platform")?.Values.Select(v => v.Value) ?? [], StringComparer.OrdinalIgnoreCase);
        _platform = new CellReader<bool>(header, "platform", t => CellTexts.Platform(t, request.Platform, others));
        _kind = new CellReader<int>(header, "kind", texts.Kind);
        _organisation = new NameReader(header, "organisation", request.Organisation);
        _site = new NameReader(header, "site", "");
        _country = new CellReader<string?>(header, "country", texts.Country);
        _zone = new CellReader<int?>(header, "zone", CellTexts.Zone);
        _version = new CellReader<(SensorVersion?, bool)>(header, "version", CellTexts.Version);
        _count = new CellReader<int>(header, "count", CellTexts.Machines);
        _bare = new BareRows(header);
        _isSpread = !_site.Exists && !_country.Exists && !_zone.Exists;
    }

    public bool Add(CsvReader row)
    {
        if (_bare.Is(row))
        {
            _bad.LeaveOut(row, BareRows.IsEmpty(row) ? BareRows.Empty : BareRows.Continues);
            return true;
        }

        // A row of another platform is nobody's here, whatever else stands in it.
        string? rule = null;
        if (_platform.Exists)
        {
            _platform.Value(row, _bad, ref rule);
            if (rule is not null || _bad.Has(row.Line))
            {
                Leave(row, rule);
                return true;
            }
        }

        int kind = _kind.Value(row, _bad, ref rule);
        string? country = _country.Value(row, _bad, ref rule);
        int? zone = _zone.Value(row, _bad, ref rule);
        (SensorVersion? Version, bool HasSensor) version = _version.Value(row, _bad, ref rule);
        int machines = _count.Exists ? _count.Value(row, _bad, ref rule) : 1;
        int organisation = _organisation.Read(row, _bad, isNeeded: true);
        int site = _site.Read(row, _bad, isNeeded: false);
        if (!_bad.Has(row.Line))
        {
            country = Complete(row, country, zone, version.Version is null && version.HasSensor);
        }

        if (_bad.Has(row.Line))
        {
            return true;
        }

        Keep();
        if (rule is not null)
        {
            _bad.LeaveOut(row, rule);
            return true;
        }

        ref int count = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(
            _counts, new EndpointKey(organisation, site, country, zone, kind, version.Version, version.HasSensor), out _);
        count += machines;
        return _counts.Count <= MaxCells && _organisation.Names.Count <= ListingReader.MaxOrganisations
            && count < int.MaxValue / 2;
    }

    public IReadOnlyList<CaughtCells> Caught =>
        [.. _platform.Caught, .. _kind.Caught, .. _country.Caught, .. _zone.Caught, .. _version.Caught];

    public IReadOnlyList<ListedOrganisation> Finish() =>
    [
        .. _counts.GroupBy(c => c.Key.Organisation).Select(o => new ListedOrganisation
        {
            Name = _organisation.Names[o.Key],
            Sector = null,
            Coverage = null,
            Crew = null,
            IsSpread = _isSpread,
            Places =
            [
                .. o.GroupBy(c => (Name: _site.Names[c.Key.Site], c.Key.Country, c.Key.Zone))
                    .OrderBy(p => p.Key.Name, StringComparer.Ordinal)
                    .ThenBy(p => p.Key.Country, StringComparer.Ordinal).ThenBy(p => p.Key.Zone)
                    .Select(p => new ListedPlace(p.Key.Name, p.Key.Country, p.Key.Zone, [.. Counts(p)])),
            ],
        }),
    ];

    private static IEnumerable<ListedCount> Counts(IEnumerable<KeyValuePair<EndpointKey, int>> cells) => cells
        .Select(c => new ListedCount(c.Key.Kind, c.Key.Version, c.Key.HasSensor, c.Value))
        .OrderBy(c => c.Kind).ThenBy(c => c.HasSensor).ThenBy(c => c.Version);

    private string? Complete(CsvReader row, string? country, int? zone, bool needsVersion)
    {
        if (needsVersion && !_request.HasVersions)
        {
            _bad.Add(row.Start, RowReason.NoVersion, "no sensor version",
                "fill it in, translate the empty cell under values.version, or give the group versions to draw from");
        }

        if (country is not null || zone is not { } offset || _request.HasCountry)
        {
            return country;
        }

        country = ZoneCountries.Of(_fleet, offset);
        if (country is null)
        {
            _bad.Add(row.Start, RowReason.NoCountry, $"no country of the fleet is at {UtcOffset.Text(offset)}", "give the country too");
        }

        return country;
    }

    private void Keep()
    {
        _platform.Keep();
        _kind.Keep();
        _country.Keep();
        _zone.Keep();
        _version.Keep();
    }

    private void Leave(CsvReader row, string? rule)
    {
        if (!_bad.Has(row.Line))
        {
            _platform.Keep();
            _bad.LeaveOut(row, rule!);
        }
    }
}
