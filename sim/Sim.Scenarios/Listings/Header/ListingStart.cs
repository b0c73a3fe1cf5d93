namespace Sim.Scenarios;

/// <summary>Goes to the header of a listing: past the lines above it, with the separator that the file has.</summary>
internal sealed class ListingStart(ListingRequest request, ListingHeader header, string file, DiagnosticBag bag)
{
    private const int HeadBytes = 1 << 16;

    /// <summary>The word of what separates cells, once the header was found.</summary>
    public string Separator { get; private set; } = ListingSeparators.Usual;

    /// <summary>Makes the header the current record; false after a diagnostic.</summary>
    public bool Find(CsvReader csv)
    {
        byte[] head = csv.Head(HeadBytes);
        var opening = ListingOpening.Of(head);
        if (!Separate(opening))
            return false;

        csv.Separate((byte)ListingSeparators.SignOf(Separator));
        csv.SkipLines(Math.Max(opening.Lines, (request.HeaderLine ?? 1) - 1));
        if (!csv.Read())
        {
            return request.HeaderLine is { } line
                ? bag.Stop(request.At(ListedGroupCodec.HeaderLine), DiagnosticCodes.ListingHeader,
                    string.Create(CultureInfo.InvariantCulture, $"the file has no line {line}"), null)
                : bag.Stop(new Mark(file, 1, 1), DiagnosticCodes.ListingEmpty, "the file is empty",
                    "the first line names the columns");
        }

        if (csv.Fault is null && header.IsLike(csv))
            return true;

        return IsNowhereElse(csv, head, opening) && (csv.Fault is not { } fault
            || bag.Stop(new Mark(file, (int)csv.FaultPlace.Line, csv.FaultPlace.Column), DiagnosticCodes.ListingText,
                "the header: " + fault.Message, fault.Suggestion));
    }

    private bool Separate(ListingOpening opening)
    {
        string? named = opening.Separator is { } sign ? ListingSeparators.WordOf(sign) : null;
        Separator = request.Separator ?? named ?? ListingSeparators.Usual;
        if (opening.Separator is null || named == Separator)
            return true;

        string said = $"line {opening.SeparatorLine} of the file says sep={Clip.Cell(opening.Separator.ToString()!)}";
        return named is null
            ? bag.Stop(new Mark(file, opening.SeparatorLine, 1), DiagnosticCodes.ListingHeader, said,
                $"known are {string.Join(", ", ListingSeparators.Words)}: save the file with one of them")
            : bag.Stop(request.At(ListedGroupCodec.Separator), DiagnosticCodes.Conflict,
                $"{said}, the scenario says {Separator}",
                $"write separator: {named}, or remove the key; if the file is wrong, remove the line from it");
    }

    // A record without what is needed is no header where a better one is in sight.
    private bool IsNowhereElse(CsvReader csv, byte[] head, ListingOpening opening)
    {
        HeaderGuess? guess = HeaderGuess.Of(head, Separator, header.FieldsIn);
        if (guess is null || (guess.Line == csv.Line && guess.Separator == Separator))
            return true;

        bool other = guess.Separator != Separator;
        bool mustMend = other && opening.Separator is not null;
        string key = other && !mustMend ? $"separator: {guess.Separator}" : "";
        string keys = guess.Line == csv.Line
            ? key : string.Create(CultureInfo.InvariantCulture, $"headerLine: {guess.Line}")
            + (key.Length > 0 ? " and " + key : "");
        string line = guess.Line == csv.Line
            ? "" : string.Create(CultureInfo.InvariantCulture, $"line {guess.Line} looks like it: ");
        return bag.Stop(new Mark(file, (int)csv.Line, 1), DiagnosticCodes.ListingHeader,
            guess.Line == csv.Line ? $"the cells are not separated by {Separator}" : "this line is not a header",
            mustMend
                ? $"the file's line sep= is wrong: write sep={ListingSeparators.SignOf(guess.Separator)} there"
                    + (keys.Length > 0 ? $", and {keys} here" : "")
                : $"{line}write {keys}");
    }
}
