namespace Sim.Scenarios;

internal sealed class EndpointRows(
    ListingRequest request, FleetPlan fleet, ZoneBook zones, ListingHeader header, BadRows bad)
    : RowBook(request, fleet, zones, header, bad)
{
    private readonly CellReader<bool> _platform = new(header, "platform",
        t => CellTexts.Platform(t, request.Platform, header.Find("platform")?.Values ?? []));

    private readonly CellReader<int> _kind = new(header, "kind", new CellTexts(fleet).Kind);
    private readonly NameReader _organisation = new(
        header, "organisation", request.Organisation, new(RowReason.NoName, "no organisation", "fill it in"));

    private readonly NameReader _site = new(header, "site", "", null);
    private readonly CellReader<int> _count = new(header, "count", CellTexts.Machines);
    private readonly CellReader<long> _seen = new(header, "seen", SeenTexts.Read);
    private readonly int _name = header.IndexOf("name");
    private readonly EndpointBook _book = new(fleet, new Namesakes(request.SameName, bad));
    private IReadOnlyList<ICellReader>? _columns;

    public override string? TooLarge => base.TooLarge
        ?? (_book.Cells > EndpointBook.MaxCells ? "more places, kinds and versions than can be told apart"
        : _book.LastSize > CellTexts.MaxEndpoints ? $"more than {CellTexts.MaxEndpoints} endpoints in one organisation"
        : null);

    protected override IReadOnlyList<ICellReader> Columns => _columns ??= [_platform, _kind, Country, Zone, Version];

    protected override int Organisations => _organisation.Names.Count;

    public override void Add(CsvReader row)
    {
        // A row of another platform is nobody's here, whatever else stands in it.
        string? rule = null;
        if (_platform.Exists)
            _platform.Value(row, Bad, ref rule);

        if (rule is not null)
        {
            _platform.Keep();
            Bad.LeftOut.Add(rule, row.Line);
        }

        if (rule is not null || Bad.Has(row.Line))
            return;

        int kind = _kind.Value(row, Bad, ref rule);
        string? country = Country.Value(row, Bad, ref rule);
        TimeZonePlan? zone = Zone.Value(row, Bad, ref rule);
        ListedVersion version = Version.Value(row, Bad, ref rule);
        int machines = _count.Exists ? _count.Value(row, Bad, ref rule) : 1;
        int organisation = _organisation.Read(row, Bad);
        int site = _site.Read(row, Bad);
        long seen = _seen.Exists ? _seen.Value(row, Bad, ref rule) : 0;
        NameHash? name = Name(row);
        country = Complete(row, country, zone, version);
        if (Bad.Has(row.Line) || !Keep(row, rule))
            return;

        if ((_organisation.DoubtOf(organisation) ?? _site.DoubtOf(site)) is { } doubt)
            Bad.Doubtful.Add(doubt, row.Line);

        // A name that stands for several machines is none of them.
        _book.Add(
            new EndpointKey(organisation, site, country, zone, kind, version), machines, machines == 1 ? name : null,
            row.Line, seen);
    }

    public override IReadOnlyList<ListedOrganisation> Finish() =>
        _book.Finish(_organisation.Names, _site.Names, isSpread: !_site.Exists && !Country.Exists && !Zone.Exists);

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
