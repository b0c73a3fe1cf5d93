namespace Sim.Scenarios;

/// <summary>Rows that are endpoints.</summary>
internal sealed class EndpointRows : IRowBook
{
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
    private readonly CellReader<long> _seen;
    private readonly EndpointBook _book;
    private readonly int _name;
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
        _seen = new CellReader<long>(header, "seen", SeenTexts.Read);
        _name = header.Find("name") is { } name ? header.IndexOf(name) : -1;
        _book = new EndpointBook(fleet, new EndpointRoll(request.SameName, bad));
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
        long seen = _seen.Exists ? _seen.Value(row, _bad, ref rule) : 0;
        NameHash? name = Name(row);
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

        _bad.Doubt(row, _organisation.DoubtOf(organisation) ?? _site.DoubtOf(site));
        // A name that stands for several machines is none of them.
        _book.Add(new EndpointKey(organisation, site, country, zone, kind, version.Version, version.HasSensor),
            machines, machines == 1 ? name : null, row.Line, seen);
        return TooLarge is null;
    }

    public IReadOnlyList<CaughtCells> Caught =>
        [.. _platform.Caught, .. _kind.Caught, .. _country.Caught, .. _zone.Caught, .. _version.Caught];

    public IReadOnlyList<ListedOrganisation> Finish() => _book.Finish(_organisation.Names, _site.Names, _isSpread);

    public string? TooLarge => _organisation.Names.Count > ListingReader.MaxOrganisations ? ListingReader.TooManyOrganisations
        : _book.Cells > EndpointBook.MaxCells ? "more places, kinds and versions than can be told apart"
        : _book.LastSize > CellTexts.MaxEndpoints ? $"more than {CellTexts.MaxEndpoints} endpoints in one organisation"
        : null;

    private NameHash? Name(CsvReader row)
    {
        if (_name < 0)
        {
            return null;
        }

        ReadOnlySpan<char> text = row.Text(_name);
        if (text.Length > NameReader.MaxLength)
        {
            _bad.Cell(row, _name, RowReason.CellTooLong, $"a name of {text.Length} characters", $"shorten it to at most {NameReader.MaxLength}");
        }

        return text.Length == 0 || text.Length > NameReader.MaxLength ? null : NameHash.Of(text);
    }

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
