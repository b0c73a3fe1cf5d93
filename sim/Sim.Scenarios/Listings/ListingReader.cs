using System.Globalization;

namespace Sim.Scenarios;

/// <summary>
/// Reads a listing, row by row. The result depends on the file's good rows only, not on their order. Every bad row is counted;
/// the first problems are shown.
/// </summary>
internal sealed class ListingReader
{
    /// <summary>Most organisations of a listing.</summary>
    public const int MaxOrganisations = 100_000;

    /// <summary>What is said where there are more.</summary>
    public static readonly string TooManyOrganisations = $"more than {MaxOrganisations} organisations";

    private readonly ListingRequest _request;
    private readonly FleetPlan _fleet;
    private readonly IDataFolder _folder;
    private readonly DiagnosticBag _bag;
    private readonly string _file;
    private readonly BadRows _bad;
    private long _rows;

    private ListingReader(ListingRequest request, FleetPlan fleet, IDataFolder folder, DiagnosticBag bag)
    {
        _request = request;
        _fleet = fleet;
        _folder = folder;
        _bag = bag;
        string scenario = request.FileAt.File;
        _file = scenario[..(scenario.LastIndexOfAny(['/', '\\']) + 1)] + request.File;
        _bad = new BadRows(_file);
    }

    /// <summary>Reads the listing of a group; null after diagnostics.</summary>
    /// <param name="request">What the scenario says about it.</param>
    /// <param name="fleet">The tables of the fleet.</param>
    /// <param name="folder">Where the file is.</param>
    /// <param name="bag">Takes the diagnostics.</param>
    public static FleetListing? Read(ListingRequest request, FleetPlan fleet, IDataFolder folder, DiagnosticBag bag)
    {
        var reader = new ListingReader(request, fleet, folder, bag);
        try
        {
            return reader.Form() is { } form ? reader.Read(form) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            reader.Unreadable(e);
            return null;
        }
    }

    // Two ways through the file: what its last line holds decides how its first is read.
    private TextForm? Form()
    {
        TextFinding found;
        using (Stream stream = _folder.Open(_request.File))
        {
            found = TextProbe.Of(stream);
        }

        if (found.Problem is not { } problem)
        {
            return found.Form;
        }

        using Stream again = _folder.Open(_request.File);
        (long line, int column) = TextPlace.Of(again, found.Form, found.At);
        Stop(line, column, DiagnosticCodes.ListingText, problem, found.Suggestion);
        return null;
    }

    private FleetListing? Read(TextForm form)
    {
        using var bytes = new HashedStream(_folder.Open(_request.File));
        using Stream text = TextForms.AsUtf8(bytes, form);
        return Read(new CsvReader(text, (byte)','), bytes, TextForms.Name(form));
    }

    private FleetListing? Read(CsvReader csv, HashedStream bytes, string encoding)
    {
        var header = new ListingHeader(_request, _fleet, _file, _bag);
        var start = new ListingStart(_request, header, _file, _bag);
        if (!start.Find(csv) || !header.Read(csv))
        {
            return null;
        }

        var repeated = new RepeatedHeader(header.Headers, csv);
        csv.Expected = csv.Count;
        csv.Spare = header.Spare;
        IRowBook book = _request.Rows == ListingRows.Endpoints
            ? new EndpointRows(_request, _fleet, header, _bad)
            : new OrganisationRows(_request, _fleet, header, _bad);
        var numbers = new NumberColumns(header.UnreadColumns);
        var platforms = new PlatformColumns(_request.Platform, header.MayHidePlatforms ? header.UnreadColumns : []);
        if (!Rows(csv, repeated, book, numbers, platforms, header.LeaveOut()))
        {
            return null;
        }

        header.RefuseNumbers(numbers.Found(header.SaysHowMany));
        header.RefusePlatforms(platforms.Found);
        return Listing(csv, bytes.Hash(), encoding, start, header, book);
    }

    private bool Rows(
        CsvReader csv, RepeatedHeader repeated, IRowBook book, NumberColumns numbers, PlatformColumns platforms, RowRules rules)
    {
        while (csv.Read())
        {
            _rows++;
            if (csv.Fault == CsvFault.NotUtf8)
            {
                Stop(csv.FaultPlace.Line, csv.FaultPlace.Column, DiagnosticCodes.ListingText, "the file changed while it was read", "run it again");
                return false;
            }

            (bool isHeader, bool isSame) = repeated.Look(csv);
            if (isHeader && !isSame)
            {
                Stop(csv.Line, 1, DiagnosticCodes.ListingHeader, "a second header, with other columns or in another order: "
                    + ColumnNames.Text([.. Enumerable.Range(0, csv.Count).Select(i => Clip.Cell(csv.Text(i).ToString()))]),
                    "two files were put together here: split them, or export both with the same columns");
                return false;
            }

            if (isHeader)
            {
                _bad.Add(csv.Start, RowReason.RepeatedHeader, "the header again", "remove it");
            }
            else if (csv.Fault != CsvFault.None)
            {
                (string message, string? suggestion) = FaultTexts.Of(csv);
                _bad.Add(csv.FaultPlace, FaultTexts.Reason(csv), message, suggestion);
            }
            else if (!(IsLeftOut(csv, rules) || book.Add(csv)))
            {
                Stop(csv.Line, 1, DiagnosticCodes.ListingSize, book.TooLarge!,
                    "sum small ones up, leave out the column that tells them apart, or split large ones by a column");
                return false;
            }
            else
            {
                numbers.Add(csv);
                platforms.Add(csv);
            }

            if (csv.Line >= int.MaxValue)
            {
                Stop(int.MaxValue, 1, DiagnosticCodes.ListingSize, "more lines than can be counted", null);
                return false;
            }
        }

        return true;
    }

    private bool IsLeftOut(CsvReader csv, RowRules rules)
    {
        string? rule = rules.Find(csv, _bad);
        if (rule is not null)
        {
            _bad.LeaveOut(csv, rule);
        }

        return rule is not null || _bad.Has(csv.Line);
    }

    private FleetListing? Listing(
        CsvReader csv, string hash, string encoding, ListingStart start, ListingHeader header, IRowBook book)
    {
        if (_request.Sha256 is { } wanted && wanted != hash)
        {
            _bag.Add(_request.Sha256At, DiagnosticCodes.ListingHash, $"'{_request.File}' is another file: its SHA-256 is {hash}",
                "bring back the file that is meant, or change the hash if this one is");
        }

        IReadOnlyList<ListedOrganisation> organisations = [.. book.Finish()
            .OrderByDescending(o => o.Endpoints).ThenBy(o => o.Name, StringComparer.Ordinal)];
        bool nobody = organisations.Count == 0;
        if (_bad.Count > 0 && (nobody || !_request.SkipsBadRows))
        {
            _bad.Report(_bag, _rows, maySkip: !nobody && !_request.SkipsBadRows);
        }
        else if (nobody)
        {
            Stop(1, 1, DiagnosticCodes.ListingEmpty, _rows == 0 ? "no row follows the header" : string.Create(
                CultureInfo.InvariantCulture, $"no row of {_rows:N0} is left for the platform '{_request.Platform}'{RowCounts.Reasons(_bad.LeftOut, n => n.ToString("N0", CultureInfo.InvariantCulture))}"), null);
        }

        foreach (ListedOrganisation organisation in organisations)
        {
            Segments(organisation);
        }

        return _bag.Count > 0 ? null : new FleetListing
        {
            File = _request.File,
            Sha256 = hash,
            Encoding = encoding,
            Rows = _request.Rows,
            Separator = start.Separator,
            HeaderLine = _request.HeaderLine,
            SkipsBadRows = _request.SkipsBadRows,
            Columns = header.Columns,
            Ignored = header.Ignored,
            Unread = header.Unread(csv.HasSpareText),
            Organisation = _request.Rows == ListingRows.Endpoints && header.Find("organisation") is null
                ? _request.Organisation
                : null,
            RowsRead = _rows,
            BadRows = _bad.Reasons,
            LeftOut = _bad.LeftOut,
            Doubtful = _bad.Doubtful,
            Caught = book.Caught,
            Rules = header.Rules,
            IdleRules = [.. header.LeaveOut().Words.Except(_bad.LeftOut.Select(r => r.Reason))],
            Basis = _request.Basis,
            SameName = _request.SameName,
            Source = _request.Source,
            Organisations = organisations,
        };
    }

    // An upper bound: how zones are drawn is not known here.
    private void Segments(ListedOrganisation organisation)
    {
        long zones = organisation is { IsSpread: true, Keys: not null } ? _fleet.Countries.Max(c => c.Zones.Count)
            : organisation.IsSpread ? _fleet.Sites.MaxSites : Math.Min(organisation.Places.Count, _fleet.Countries
            .SelectMany(c => c.Zones).Select(z => z.OffsetMinutes)
            .Concat(organisation.Places.Where(p => p.OffsetMinutes is not null).Select(p => p.OffsetMinutes!.Value))
            .Distinct().Count());
        ListedCount[] counts = [.. organisation.Places.SelectMany(p => p.Counts)];
        long kinds = counts.Any(c => c.Kind is null) ? _fleet.Kinds.Count : counts.Select(c => c.Kind).Distinct().Count();
        long classes = Math.Min(2, counts.Select(c => (c.Version, c.HasSensor)).Distinct().Count());
        if (zones * kinds * classes > OrganisationSize.MostSegments)
        {
            Stop(1, 1, DiagnosticCodes.ListingSize, $"'{Clip.Cell(organisation.Name)}' has too many time zones and kinds: "
                + $"{zones} x {kinds} x {classes}", $"at most {OrganisationSize.MostSegments} are told apart");
        }
    }

    private void Unreadable(Exception e)
    {
        if (e is DataFileException told)
        {
            _bag.Add(_request.FileAt, DiagnosticCodes.ListingFile, $"'{Clip.Text(_request.File)}' {told.Message}", told.Hint);
            return;
        }

        bool missing = e is FileNotFoundException or DirectoryNotFoundException;
        string? near = missing ? NearestName.Of(_request.File, _folder.Like(_request.File)) : null;
        _bag.Add(_request.FileAt, DiagnosticCodes.ListingFile,
            missing ? $"there is no file '{Clip.Text(_request.File)}' beside the scenario" : $"'{Clip.Text(_request.File)}' cannot be read",
            near is not null ? $"did you mean '{Clip.Text(near)}'?" : !missing ? null
            : _request.Sha256 is null ? "the path is relative to the scenario's folder"
            : "the path is relative to the scenario's folder: copy the scenario to where the file is");
    }

    private FleetListing? Stop(long line, int column, DiagnosticCode code, string message, string? suggestion)
    {
        _bag.Add(new Mark(_file, (int)line, column), code, message, suggestion);
        return null;
    }
}
