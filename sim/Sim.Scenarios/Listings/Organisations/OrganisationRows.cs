namespace Sim.Scenarios;

internal sealed class OrganisationRows(
    ListingRequest request, FleetPlan fleet, ZoneBook zones, ListingHeader header, BadRows bad)
    : RowBook(request, fleet, zones, header, bad)
{
    private static readonly RowProblem NoName = new(RowReason.NoName, "no name", "the name is the organisation's key");

    private readonly CellReader<string?> _sector = new(header, "sector", new CellTexts(fleet).Sector);
    private readonly CellReader<Ratio?> _coverage = new(header, "coverage", CellTexts.Coverage);
    private readonly CellReader<int?> _crew = new(header, "crew", CellTexts.Crew);
    private readonly CellReader<int> _endpoints = new(header, "endpoints", CellTexts.Count);
    private readonly (int Kind, CellReader<int> Cell)[] _kinds = [.. fleet.Kinds
        .Select((k, i) => (i, Cell: new CellReader<int>(header, ListingTable.FieldOf(k.Name), CellTexts.Count)))
        .Where(k => k.Cell.Exists)];

    private readonly int _name = header.IndexOf("name");
    private readonly Dictionary<string, CsvPlace> _first = new(StringComparer.Ordinal);
    private readonly HashSet<string> _twice = new(StringComparer.Ordinal);
    private readonly List<ListedOrganisation> _organisations = [];
    private readonly SumRow _sum = new(fleet.Kinds.Count);

    // Names of rows that say neither place nor sector, as a row of totals does.
    private readonly HashSet<string> _bare = new(StringComparer.Ordinal);
    private IReadOnlyList<ICellReader>? _columns;

    protected override IReadOnlyList<ICellReader> Columns => _columns ??= [Country, Zone, _sector, Version];

    protected override int Organisations => _organisations.Count;

    public override void Add(CsvReader row)
    {
        string? rule = null;
        string name = Name(row);
        string? country = Country.Value(row, Bad, ref rule);
        TimeZonePlan? zone = Zone.Value(row, Bad, ref rule);
        string? sector = _sector.Value(row, Bad, ref rule);
        ListedVersion version = Version.Value(row, Bad, ref rule);
        Ratio? coverage = _coverage.Read(row, Bad).Value;
        int? crew = _crew.Read(row, Bad).Value;
        List<ListedCount> counts = Counts(row, version);
        country = Complete(row, country, zone, version);
        if (Bad.Has(row.Line) || (rule is null && IsSecond(row, name)) || !Keep(row, rule))
            return;

        if (!Country.IsGiven(row) && !Zone.IsGiven(row) && !_sector.IsGiven(row))
            _bare.Add(name);

        if (TextDoubts.Of(name) is { } doubt)
            Bad.Doubtful.Add(doubt, row.Line);

        _organisations.Add(new ListedOrganisation
        {
            Name = name,
            Sector = sector,
            Coverage = coverage,
            Crew = crew,
            IsSpread = true,
            Places = [new ListedPlace("", country, zone, counts)],
        });
    }

    public override IReadOnlyList<ListedOrganisation> Finish()
    {
        ListedOrganisation? total = _organisations.Find(o => _bare.Contains(o.Name) && _sum.Is(o.Places[0].Counts));
        if (total is not null && !_twice.Contains(total.Name))
        {
            Bad.Earlier(_first[total.Name], new(RowReason.RowOfTotals, "this row is the sum of the others",
                "remove it, or write onBadRow: skip; if it is an organisation, give its country or sector"));
        }

        return [.. _organisations.Where(o => !ReferenceEquals(o, total) && !_twice.Contains(o.Name))];
    }

    private string Name(CsvReader row)
    {
        string name = row.Text(_name).ToString();
        if (CellTexts.Name(name, NoName).Problem is { } problem)
            Bad.Cell(row, _name, problem);

        return name;
    }

    // A name that stands twice makes both rows bad: which of them was meant, the order of rows must not decide.
    private bool IsSecond(CsvReader row, string name)
    {
        if (_first.TryAdd(name, row.PlaceOf(_name)))
            return false;

        CsvPlace first = _first[name];
        string message = $"the name '{Clip.Cell(name)}' stands in more than one row";
        if (_twice.Add(name))
            Bad.Earlier(first, new(RowReason.NameTwice, message, "give each row a name of its own"));

        Bad.Cell(row, _name, new(RowReason.NameTwice, message, $"it stands in line {first.Line} first"));
        return true;
    }

    private List<ListedCount> Counts(CsvReader row, ListedVersion version)
    {
        CellValue<int> all = _endpoints.Read(row, Bad);
        bool good = all.Problem is null;
        var counts = new List<ListedCount>();
        long sum = 0;
        foreach ((int kind, CellReader<int> cell) in _kinds)
        {
            CellValue<int> count = cell.Read(row, Bad);
            good &= count.Problem is null;
            sum += count.Value;
            if (count.Value > 0)
                counts.Add(new ListedCount(kind, version.Number, version.HasSensor, count.Value));
        }

        if (_kinds.Length == 0)
        {
            sum = all.Value;
            counts.Add(new ListedCount(null, version.Number, version.HasSensor, Math.Max(all.Value, 1)));
        }

        if (sum > 0)
            _sum.Add(counts);

        RowProblem? problem = sum == 0
            ? new(RowReason.NoEndpoints, "an organisation without endpoints", "remove the row")
            : _kinds.Length > 0 && _endpoints.Exists && all.Value != sum && all.Value > 0
                ? new(RowReason.SumDiffers, $"the kinds add up to {sum}, but the column endpoints says {all.Value}",
                    "fix one of them")
            : sum > CellTexts.MaxEndpoints
                ? new(RowReason.BadNumber, $"{sum} endpoints in one organisation",
                    $"at most {CellTexts.MaxEndpoints} are read")
            : null;
        if (good && problem is not null)
            Bad.Add(row.Start, problem);

        return counts;
    }
}
