namespace Sim.Scenarios;

/// <summary>Takes the rows of a listing and makes organisations of them; reads what rows of every kind have.</summary>
internal abstract class RowBook(
    ListingRequest request, FleetPlan fleet, ZoneBook zones, ListingHeader header, BadRows bad)
{
    private const int MostOrganisations = 100_000;

    /// <summary>What catch-alls caught in the good rows, by column.</summary>
    public IReadOnlyList<CaughtCells> Caught => [.. Columns.SelectMany(c => c.Caught)];

    /// <summary>What has become too large, in words; null where nothing has.</summary>
    public virtual string? TooLarge =>
        Organisations > MostOrganisations ? $"more than {MostOrganisations} organisations" : null;

    protected BadRows Bad => bad;

    protected CellReader<string?> Country { get; } = new(header, "country", new CellTexts(fleet).Country);

    protected CellReader<TimeZonePlan?> Zone { get; } = new(header, "zone", text =>
        CellTexts.Zone(text, zones.Names) is var read && read.Value is { } zone
            ? read with { Value = zones.Resolve(zone) } : read);

    protected CellReader<ListedVersion> Version { get; } = new(header, "version", CellTexts.Version);

    /// <summary>The columns in which catch-alls are counted.</summary>
    protected abstract IReadOnlyList<ICellReader> Columns { get; }

    protected abstract int Organisations { get; }

    /// <summary>Takes the current row, or reports what is wrong with it.</summary>
    public abstract void Add(CsvReader row);

    /// <summary>The organisations of all good rows, whatever their order was.</summary>
    public abstract IReadOnlyList<ListedOrganisation> Finish();

    /// <summary>A row's country, by its time zone where that alone is given; reports what is missing.</summary>
    protected string? Complete(CsvReader row, string? country, TimeZonePlan? zone, ListedVersion version)
    {
        if (bad.Has(row.Line))
            return country;

        if (version is { Number: null, HasSensor: true } && !request.Has(GroupCodec.Versions))
        {
            bad.Add(row.Start, new(RowReason.NoVersion, "no sensor version",
                "fill it in, translate the empty cell under values.version, or give the group versions to draw from"));
        }

        if (country is not null || zone is null || request.Has(GroupCodec.Country))
            return country;

        country = MostCommonAt(zone);
        if (country is null)
        {
            bad.Add(row.Start, new(RowReason.NoCountry,
                $"no country of the fleet is at {zone.Name}", "give the country too"));
        }

        return country;
    }

    /// <summary>The row is good: counts what catch-alls caught in it, and leaves it out where a rule says so.</summary>
    /// <returns>Whether it stays.</returns>
    protected bool Keep(CsvReader row, string? rule)
    {
        foreach (ICellReader column in Columns)
            column.Keep();

        if (rule is not null)
            bad.LeftOut.Add(rule, row.Line);

        return rule is null;
    }

    // The country with most endpoints of the fleet's tables in a zone or at an offset at the start, or null where none
    // has it. A zone that no country has stands for those that go as it does.
    private string? MostCommonAt(TimeZonePlan zone)
    {
        if (zone.IsFixed)
            return MostCommon(z => zones.OffsetOf(z) == zone.Offsets[0].Minutes);

        return MostCommon(z => z.Name == zone.Name) ?? MostCommon(z => z.Offsets.SequenceEqual(zone.Offsets));
    }

    private string? MostCommon(Func<TimeZonePlan, bool> fits)
    {
        (string? best, double most) = (null, -1);
        foreach (CountryPlan country in fleet.Countries)
        {
            foreach (ZonePlan zone in country.Zones.Where(z => fits(z.Zone)))
            {
                double share = country.Share.ToDouble() * zone.Share.ToDouble();
                (best, most) = share > most ? (country.Code, share) : (best, most);
            }
        }

        return best;
    }
}
