namespace Sim.Scenarios;

/// <summary>Rows that are endpoints.</summary>
internal sealed class EndpointRows : RowBook
{
    private readonly CellReader<bool> _platform;
    private readonly CellReader<int> _kind;
    private readonly NameReader _organisation;
    private readonly NameReader _site;
    private readonly CellReader<int> _count;
    private readonly BareRows _bare;
    private readonly CellReader<long> _seen;
    private readonly EndpointBook _book;
    private readonly int _name;
    private readonly bool _isSpread;

    public EndpointRows(ListingRequest request, FleetPlan fleet, ListingHeader header, BadRows bad)
        : base(request, fleet, header, bad)
    {
        HashSet<string> others = new(header.Find("platform")?.Values.Select(v => v.Value) ?? [],
            StringComparer.OrdinalIgnoreCase);
        _platform = new CellReader<bool>(header, "platform", t => CellTexts.Platform(t, request.Platform, others));
        _kind = new CellReader<int>(header, "kind", Texts.Kind);
        _organisation = new NameReader(
            header, "organisation", request.Organisation, new(RowReason.NoName, "no organisation", "fill it in"));
        _site = new NameReader(header, "site", "", null);
        _count = new CellReader<int>(header, "count", CellTexts.Machines);
        int[] identities = [.. header.IdentityColumns];
        _bare = new BareRows(
            identities.Length > 0 ? header.Columns.Select(c => header.IndexOf(c.Field)).Concat(identities) : []);
        _seen = new CellReader<long>(header, "seen", SeenTexts.Read);
        _name = header.IndexOf("name");
        _book = new EndpointBook(fleet, new EndpointRoll(request.SameName, bad));
        _isSpread = !_site.Exists && !Country.Exists && !Zone.Exists;
        Columns = [_platform, _kind, Country, Zone, Version];
    }

    public override string? TooLarge => base.TooLarge
        ?? (_book.Cells > EndpointBook.MaxCells ? "more places, kinds and versions than can be told apart"
        : _book.LastSize > CellTexts.MaxEndpoints ? $"more than {CellTexts.MaxEndpoints} endpoints in one organisation"
        : null);

    protected override IReadOnlyList<ICellReader> Columns { get; }

    protected override int Organisations => _organisation.Names.Count;

    public override void Add(CsvReader row)
    {
        // A row of another platform is nobody's here, whatever else stands in it.
        string? rule = _bare.Find(row);
        if (rule is null && _platform.Exists)
        {
            _platform.Value(row, Bad, ref rule);
            if (rule is not null)
                _platform.Keep();
        }

        if (rule is not null)
            Bad.LeaveOut(row.Line, rule);
        else if (!Bad.Has(row.Line))
            AddMachine(row);
    }

    public override IReadOnlyList<ListedOrganisation> Finish() =>
        _book.Finish(_organisation.Names, _site.Names, _isSpread);

    private void AddMachine(CsvReader row)
    {
        string? rule = null;
        int kind = _kind.Value(row, Bad, ref rule);
        string? country = Country.Value(row, Bad, ref rule);
        int? zone = Zone.Value(row, Bad, ref rule);
        ListedVersion version = Version.Value(row, Bad, ref rule);
        int machines = _count.Exists ? _count.Value(row, Bad, ref rule) : 1;
        int organisation = _organisation.Read(row, Bad);
        int site = _site.Read(row, Bad);
        long seen = _seen.Exists ? _seen.Value(row, Bad, ref rule) : 0;
        NameHash? name = Name(row);
        country = Complete(row, country, zone, version);
        if (Bad.Has(row.Line) || !Keep(row, rule))
            return;

        Bad.Doubt(row.Line, _organisation.DoubtOf(organisation) ?? _site.DoubtOf(site));

        // A name that stands for several machines is none of them.
        _book.Add(
            new EndpointKey(organisation, site, country, zone, kind, version), machines, machines == 1 ? name : null,
            row.Line, seen);
    }

    private NameHash? Name(CsvReader row)
    {
        ReadOnlySpan<char> text = _name < 0 ? [] : row.Text(_name);
        if (text.Length > CellTexts.MostCharacters)
        {
            Bad.Cell(row, _name, CellTexts.TooLong("a name", text.Length));
            return null;
        }

        return text.Length == 0 ? null : NameHash.Of(text);
    }
}
