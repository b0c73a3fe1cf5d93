using System.Security.Cryptography;

namespace Sim.Scenarios;

/// <summary>Reads a listing, row by row. The result depends on its good rows only, not on their order.</summary>
internal sealed class ListingReader(
    ListingRequest request, FleetPlan fleet, ZoneBook zones, IDataFolder folder, DiagnosticBag bag)
{
    private readonly string _file = PathOf(request);
    private readonly BadRows _bad = new(PathOf(request));
    private long _rows;

    public FleetListing? Read()
    {
        try
        {
            return Form() is { } form ? Read(form) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Unreadable(e);
            return null;
        }
    }

    private static string PathOf(ListingRequest request)
    {
        string scenario = request.At(ListedGroupCodec.File).File;
        return scenario[..(scenario.LastIndexOfAny(['/', '\\']) + 1)] + request.File;
    }

    // Two ways through the file: what its last line holds decides how its first is read.
    private Encoding? Form()
    {
        using Stream stream = folder.Open(request.File);
        TextFinding found = TextProbe.Of(stream);
        if (found.Problem is not { } problem)
            return found.Form;

        using Stream again = folder.Open(request.File);
        (long line, int column) = TextProbe.PlaceOf(found, again);
        Stop(line, column, DiagnosticCodes.ListingText, problem, found.Suggestion);
        return null;
    }

    private FleetListing? Read(Encoding form)
    {
        using var hash = SHA256.Create();
        using var bytes = new CryptoStream(folder.Open(request.File), hash, CryptoStreamMode.Read);
        using Stream text = TextForms.AsUtf8(bytes, form);
        var csv = new CsvReader(new CsvBuffer(text), (byte)',');
        var header = new ListingHeader(request, fleet, _file, bag);
        var start = new ListingStart(request, header, _file, bag);
        if (!start.Find(csv) || !header.Read(csv))
            return null;

        RowBook book = request.Rows == ListingRows.Endpoints
            ? new EndpointRows(request, fleet, zones, header, _bad)
            : new OrganisationRows(request, fleet, zones, header, _bad);
        var unread = new UnreadColumns(request, fleet, header);
        RowRules rules = header.LeaveOut();
        if (!Rows(csv, header, book, unread, rules))
            return null;

        unread.Refuse(bag);
        string sha256 = Convert.ToHexStringLower(hash.Hash!);
        ListedOrganisation[] organisations = Organisations(book, sha256);
        return bag.Count > 0 ? null : new FleetListing
        {
            Input = new InputFile(
                request.Group, request.File, sha256, _rows, _bad.Reasons.Rows, _bad.LeftOut.Rows,
                organisations.Length, organisations.Sum(o => o.Endpoints))
            {
                Encoding = TextForms.Name(form),
                ColumnsUnread = header.Unread(csv.HasSpareText),
                Skipped = _bad.Reasons.Counts,
                Ignored = _bad.LeftOut.Counts,
                Doubtful = _bad.Doubtful.Counts,
                Caught = book.Caught,
                IdleRules = [.. rules.Words.Except(_bad.LeftOut.Counts.Select(r => r.Reason))],
            },
            Rows = request.Rows,
            Separator = start.Separator,
            HeaderLine = request.HeaderLine,
            SkipsBadRows = request.SkipsBadRows,
            Columns = header.Columns,
            Ignored = header.Ignored,
            Organisation = request.Rows == ListingRows.Endpoints && header.Find("organisation") is null
                ? request.Organisation : null,
            Rules = header.Rules,
            Basis = request.Basis,
            SameName = request.SameName,
            Source = request.Source,
            Organisations = organisations,
        };
    }

    // False after a diagnostic that leaves no sense in reading on.
    private bool Rows(CsvReader csv, ListingHeader header, RowBook book, UnreadColumns unread, RowRules rules)
    {
        var repeated = new RepeatedHeader(header.Headers, csv);
        csv.Expected = csv.Count;
        csv.Spare = header.Spare;
        while (csv.Read())
        {
            _rows++;
            if (csv.Fault == CsvReader.Changed)
            {
                return Stop(csv.FaultPlace.Line, csv.FaultPlace.Column, DiagnosticCodes.ListingText,
                    csv.Fault.Message, csv.Fault.Suggestion);
            }

            (bool isHeader, bool isSame) = repeated.Look(csv);
            if (isHeader && !isSame)
            {
                return Stop(csv.Line, 1, DiagnosticCodes.ListingHeader,
                    "a second header, with other columns or in another order: "
                    + Phrases.First(
                        [.. Enumerable.Range(0, csv.Count).Select(i => Clip.Cell(csv.Text(i).ToString()))]),
                    "two files were put together here: split them, or export both with the same columns");
            }

            if (isHeader)
            {
                _bad.Add(csv.Start, new(RowReason.RepeatedHeader, "the header again", "remove it"));
            }
            else if (csv.Fault is { } fault)
            {
                _bad.Add(csv.FaultPlace, fault);
            }
            else
            {
                Row(csv, book, rules);
                unread.Add(csv);
            }

            if ((csv.Line >= int.MaxValue ? "more lines than can be counted" : book.TooLarge) is { } tooLarge)
            {
                return Stop(Math.Min(csv.Line, int.MaxValue), 1, DiagnosticCodes.ListingSize, tooLarge,
                    "sum small ones up, leave out the column that tells them apart, or split large ones by a column");
            }
        }

        return true;
    }

    private void Row(CsvReader csv, RowBook book, RowRules rules)
    {
        if (rules.Find(csv, _bad) is { } rule)
            _bad.LeftOut.Add(rule, csv.Line);
        else if (!_bad.Has(csv.Line))
            book.Add(csv);
    }

    private ListedOrganisation[] Organisations(RowBook book, string hash)
    {
        if (request.Sha256 is { } wanted && wanted != hash)
        {
            bag.Add(request.At(ListedGroupCodec.Sha256), DiagnosticCodes.ListingHash,
                $"'{request.File}' is another file: its SHA-256 is {hash}",
                "bring back the file that is meant, or change the hash if this one is");
        }

        ListedOrganisation[] organisations = [.. book.Finish()
            .OrderByDescending(o => o.Endpoints).ThenBy(o => o.Name, StringComparer.Ordinal)];
        bool nobody = organisations.Length == 0;
        if (_bad.Reasons.Rows > 0 && (nobody || !request.SkipsBadRows))
        {
            _bad.Report(bag, _rows, maySkip: !nobody && !request.SkipsBadRows);
        }
        else if (nobody)
        {
            Stop(1, 1, DiagnosticCodes.ListingEmpty, _rows == 0 ? "no row follows the header"
                : $"no row of {Contracts.Numbers.Count(_rows)} is left for the platform '{request.Platform}'"
                    + RowCounts.Reasons(_bad.LeftOut.Counts), null);
        }

        foreach (ListedOrganisation organisation in organisations)
            Segments(organisation);

        return organisations;
    }

    // An upper bound: how zones are drawn is not known here.
    private void Segments(ListedOrganisation organisation)
    {
        long times = organisation is { IsSpread: true, Keys: not null } ? fleet.Countries.Max(c => c.Zones.Count)
            : organisation.IsSpread ? fleet.Sites.MaxSites
            : Math.Min(organisation.Places.Count, fleet.Countries.SelectMany(c => c.Zones).Select(z => z.Zone)
                .Concat(organisation.Places.Select(p => p.Zone).OfType<TimeZonePlan>())
                .DistinctBy(z => z.Name, StringComparer.Ordinal).Count());
        ListedCount[] counts = [.. organisation.Places.SelectMany(p => p.Counts)];
        long kinds = counts.Any(c => c.Kind is null)
            ? fleet.Kinds.Count : counts.Select(c => c.Kind).Distinct().Count();
        long classes = Math.Min(2, counts.Select(c => (c.Version, c.HasSensor)).Distinct().Count());
        if (times * kinds * classes > OrganisationSize.MostSegments)
        {
            Stop(1, 1, DiagnosticCodes.ListingSize,
                $"'{Clip.Cell(organisation.Name)}' has too many time zones and kinds: {times} x {kinds} x {classes}",
                $"at most {OrganisationSize.MostSegments} are told apart");
        }
    }

    private void Unreadable(Exception e)
    {
        string name = $"'{Clip.Text(request.File)}'";
        bool missing = e is FileNotFoundException or DirectoryNotFoundException;
        string? near = missing ? NearestName.Of(request.File, folder.Like(request.File)) : null;
        (string message, string? suggestion) = e is DataFileException known ? ($"{name} {known.Message}", known.Hint)
            : !missing ? ($"{name} cannot be read", null)
            : ($"there is no file {name} beside the scenario", near is not null ? $"did you mean '{Clip.Text(near)}'?"
                : "the path is relative to the scenario's folder"
                    + (request.Sha256 is null ? "" : ": copy the scenario to where the file is"));
        bag.Add(request.At(ListedGroupCodec.File), DiagnosticCodes.ListingFile, message, suggestion);
    }

    private bool Stop(long line, int column, DiagnosticCode code, string message, string? suggestion)
    {
        bag.Add(new Mark(_file, (int)line, column), code, message, suggestion);
        return false;
    }
}
