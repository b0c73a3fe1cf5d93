namespace Sim.Scenarios;

/// <summary>Rows that are organisations.</summary>
internal sealed class OrganisationRows : IRowBook
{
    private readonly ListingRequest _request;
    private readonly FleetPlan _fleet;
    private readonly BadRows _bad;
    private readonly CellReader<string?> _country;
    private readonly CellReader<int?> _zone;
    private readonly CellReader<string?> _sector;
    private readonly CellReader<(SensorVersion? Version, bool HasSensor)> _version;
    private readonly CellReader<Ratio?> _coverage;
    private readonly CellReader<int?> _crew;
    private readonly CellReader<int> _endpoints;
    private readonly (int Kind, CellReader<int> Cell)[] _kinds;
    private readonly int _name;
    private readonly Dictionary<string, CsvPlace> _first = new(StringComparer.Ordinal);
    private readonly HashSet<string> _twice = new(StringComparer.Ordinal);
    private readonly List<ListedOrganisation> _organisations = [];
    private readonly SumRow _sum;

    // Names of rows that say neither place nor sector, as a row of totals does.
    private readonly HashSet<string> _bare = new(StringComparer.Ordinal);

    public OrganisationRows(ListingRequest request, FleetPlan fleet, ListingHeader header, BadRows bad)
    {
        _request = request;
        _fleet = fleet;
        _bad = bad;
        _sum = new SumRow(fleet.Kinds.Count);
        var texts = new CellTexts(fleet);
        _name = header.IndexOf(header.Find("name")!);
        _country = new CellReader<string?>(header, "country", texts.Country);
        _zone = new CellReader<int?>(header, "zone", CellTexts.Zone);
        _sector = new CellReader<string?>(header, "sector", texts.Sector);
        _version = new CellReader<(SensorVersion?, bool)>(header, "version", CellTexts.Version);
        _coverage = new CellReader<Ratio?>(header, "coverage", CellTexts.Coverage);
        _crew = new CellReader<int?>(header, "crew", CellTexts.Crew);
        _endpoints = new CellReader<int>(header, "endpoints", CellTexts.Count);
        _kinds = [.. Enumerable.Range(0, fleet.Kinds.Count)
            .Select(k => (k, new CellReader<int>(header, ListingTable.KindPrefix + fleet.Kinds[k].Name, CellTexts.Count)))
            .Where(k => k.Item2.Exists)];
    }

    public string? TooLarge =>
        _organisations.Count > ListingReader.MaxOrganisations ? ListingReader.TooManyOrganisations : null;

    public bool Add(CsvReader row)
    {
        if (BareRows.IsEmpty(row))
        {
            _bad.LeaveOut(row, BareRows.Empty);
            return true;
        }

        string name = Name(row);
        string? rule = null;
        string? country = _country.Value(row, _bad, ref rule);
        int? zone = _zone.Value(row, _bad, ref rule);
        string? sector = _sector.Value(row, _bad, ref rule);
        (SensorVersion? Version, bool HasSensor) version = _version.Value(row, _bad, ref rule);
        _coverage.Read(row, _bad, out Ratio? coverage);
        _crew.Read(row, _bad, out int? crew);
        List<ListedCount> counts = Counts(row, version.Version, version.HasSensor);
        country = Complete(row, country, zone, version is { Version: null, HasSensor: true });
        if (_bad.Has(row.Line) || (rule is null && IsSecond(row, name)))
        {
            return true;
        }

        Keep();
        if (rule is not null)
        {
            _bad.LeaveOut(row, rule);
            return true;
        }

        if (!_country.IsGiven(row) && !_zone.IsGiven(row) && !_sector.IsGiven(row))
        {
            _bare.Add(name);
        }

        _bad.Doubt(row, TextDoubts.Of(name));
        _organisations.Add(new ListedOrganisation
        {
            Name = name,
            Sector = sector,
            Coverage = coverage,
            Crew = crew,
            IsSpread = true,
            Places = [new ListedPlace("", country, zone, counts)],
        });
        return TooLarge is null;
    }

    public IReadOnlyList<CaughtCells> Caught => [.. _country.Caught, .. _zone.Caught, .. _sector.Caught, .. _version.Caught];

    public IReadOnlyList<ListedOrganisation> Finish()
    {
        ListedOrganisation? total = _organisations.Find(o => _bare.Contains(o.Name) && _sum.Is(o.Places[0].Counts));
        if (total is not null && !_twice.Contains(total.Name))
        {
            _bad.Earlier(_first[total.Name], RowReason.RowOfTotals, "this row is the sum of the others",
                "remove it, or write onBadRow: skip; if it is an organisation, give its country or sector");
        }

        return [.. _organisations.Where(o => !ReferenceEquals(o, total) && !_twice.Contains(o.Name))];
    }

    private string? Complete(CsvReader row, string? country, int? zone, bool needsVersion)
    {
        if (needsVersion && !_request.HasVersions && !_bad.Has(row.Line))
        {
            _bad.Add(row.Start, RowReason.NoVersion, "no sensor version", "fill it in, or give the group versions to draw from");
        }

        if (_bad.Has(row.Line) || zone is not { } offset || country is not null || _request.HasCountry)
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
        _country.Keep();
        _zone.Keep();
        _sector.Keep();
        _version.Keep();
    }

    private string Name(CsvReader row)
    {
        string name = row.Text(_name).ToString();
        CellValue<string> read = name.Length is 0 or > 200
            ? CellTexts.Bad<string>(name.Length == 0 ? RowReason.NoName : RowReason.CellTooLong,
                name.Length == 0 ? "no name" : $"a name of {name.Length} characters", "the name is the organisation's key")
            : CellTexts.Name(name);
        if (read.State == CellState.Bad)
        {
            _bad.Cell(row, _name, read.Reason, read.Message!, read.Suggestion);
        }

        return name;
    }

    // A name that stands twice makes both rows bad: which of them was meant, the order of rows must not decide.
    private bool IsSecond(CsvReader row, string name)
    {
        if (_first.TryAdd(name, row.PlaceOf(_name)))
        {
            return false;
        }

        CsvPlace first = _first[name];
        string message = $"the name '{Clip.Cell(name)}' stands in more than one row";
        if (_twice.Add(name))
        {
            _bad.Earlier(first, RowReason.NameTwice, message, "give each row a name of its own");
        }

        _bad.Cell(row, _name, RowReason.NameTwice, message, $"it stands in line {first.Line} first");
        return true;
    }

    private List<ListedCount> Counts(CsvReader row, SensorVersion? version, bool hasSensor)
    {
        bool good = _endpoints.Read(row, _bad, out int all) == CellState.Good;
        var counts = new List<ListedCount>();
        long sum = 0;
        foreach ((int kind, CellReader<int> cell) in _kinds)
        {
            good &= cell.Read(row, _bad, out int count) == CellState.Good;
            sum += count;
            if (count > 0)
            {
                counts.Add(new ListedCount(kind, version, hasSensor, count));
            }
        }

        if (_kinds.Length == 0)
        {
            sum = all;
            counts.Add(new ListedCount(null, version, hasSensor, Math.Max(all, 1)));
        }

        if (sum > 0)
        {
            _sum.Add(counts);
        }

        if (good && sum == 0)
        {
            _bad.Add(row.Start, RowReason.NoEndpoints, "an organisation without endpoints", "remove the row");
        }
        else if (good && _kinds.Length > 0 && _endpoints.Exists && all != sum && all > 0)
        {
            _bad.Add(row.Start, RowReason.SumDiffers, $"the kinds add up to {sum}, but the column endpoints says {all}", "mend one of them");
        }
        else if (good && sum > CellTexts.MaxEndpoints)
        {
            _bad.Add(row.Start, RowReason.BadNumber, $"{sum} endpoints in one organisation", $"at most {CellTexts.MaxEndpoints} are read");
        }

        return counts;
    }
}
