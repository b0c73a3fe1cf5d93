namespace Sim.Scenarios;

/// <summary>Reads the texts of cells against the tables of a fleet.</summary>
internal sealed class CellTexts(FleetPlan fleet)
{
    /// <summary>Most endpoints that a cell may count, and most of a listed organisation.</summary>
    public const int MaxEndpoints = 10_000_000;

    /// <summary>Most characters of a cell: more than any name has; bounds the work on hostile ones.</summary>
    public const int MostCharacters = 200;

    private const int MaxCrew = 1_000_000;

    /// <summary>Whether a tool says with a text that it has no answer, as Tanium does.</summary>
    public static bool IsNoAnswer(string text) =>
        (text.Length > 2 && text[0] == '[' && text[^1] == ']'
            && (text.Contains("result", StringComparison.OrdinalIgnoreCase)
            || text.Contains("available", StringComparison.OrdinalIgnoreCase)))
        || text.StartsWith("TSE-Error", StringComparison.OrdinalIgnoreCase);

    public static RowProblem NoAnswer(string text, string field) =>
        new(RowReason.NoAnswer, $"no answer: {Clip.Cell(text)}",
        ListingTable.ValueFields.Contains(field)
            ? $"ask the tool again, or translate it under values.{field}" : "ask the tool again");

    public static RowProblem TooLong(string what, int characters) =>
        new(RowReason.CellTooLong, $"{what} of {characters} characters", $"shorten it to at most {MostCharacters}");

    /// <summary>True for the group's platform; rows of another one that is known are left out.</summary>
    /// <param name="values">What cells stand for: their values are platforms too.</param>
    public static CellValue<bool> Platform(string text, string platform, IReadOnlyList<ListingValue> values)
    {
        if (text.Length == 0)
            return new RowProblem(RowReason.NoPlatform, "no platform",
                "fill it in, or translate the empty cell under values.platform");

        if (Same(text, platform))
            return true;

        if (values.Any(v => Same(v.Value, text)) || ToolWords.IsPlatform(text))
            return new CellValue<bool>(false, "platform-" + text.ToLowerInvariant());

        string? near = text.Length < 4 ? null : NearestName.Of(text.ToLowerInvariant(), ToolWords.PlatformNames);
        return new RowProblem(RowReason.UnknownPlatform, $"there is no platform '{Clip.Cell(text)}'",
            near is not null ? $"did you mean '{near}'?"
                : "have its cells slipped? else translate it under values.platform to a platform such as linux, or "
                    + "to ignore");
    }

    public CellValue<int> Kind(string text)
    {
        int kind = fleet.Kinds.Select(k => k.Name).ToList().IndexOf(Slug(text));
        return kind >= 0 ? kind
            : text.Length == 0
                ? new RowProblem(RowReason.NoKind, "no kind of device",
                    "fill it in, or translate the empty cell under values.kind")
                : Unknown(RowReason.UnknownKind, "kind of device", text, fleet.Kinds.Select(k => k.Name),
                    "values.kind");
    }

    /// <summary>A country by its code or name; its code, or null for an empty cell.</summary>
    public CellValue<string?> Country(string text)
    {
        CountryPlan? country = fleet.Countries.FirstOrDefault(c => Same(c.Code, text) || Same(c.Name, text));
        country ??= ToolWords.CountryOf(text) is { } code ? fleet.Countries.FirstOrDefault(c => c.Code == code) : null;
        if (text.Length == 0 || country is not null)
            return new CellValue<string?>(country?.Code);

        // Any two codes are near each other, and names of countries that the fleet lacks are near others: 'Austria',
        // 'Australia'.
        string? near = text.Length == 2 ? null : NearestName.Of(text, fleet.Countries.Select(c => c.Name));
        return new RowProblem(RowReason.UnknownCountry, $"there is no country '{Clip.Cell(text)}' in the fleet model",
            (near is null ? "" : $"did you mean '{near}'? if not, ")
            + "translate it under values.country to one with like hours, or give the table of countries under "
            + "fleet.countries; "
            + $"known are {string.Join(", ", fleet.Countries.Select(c => c.Code))}");
    }

    /// <summary>A sector by its name; null for an empty cell.</summary>
    public CellValue<string?> Sector(string text) => text.Length == 0 ? new CellValue<string?>(null)
        : fleet.Sectors.Any(s => s.Name == Slug(text)) ? Slug(text)
        : Unknown(RowReason.UnknownSector, "sector", text, fleet.Sectors.Select(s => s.Name), "values.sector");

    /// <summary>A time zone by its name, not resolved yet, or by its offset; null for an empty cell.</summary>
    public static CellValue<TimeZonePlan?> Zone(string text, ZoneNames names)
    {
        if (text.Length == 0)
            return new CellValue<TimeZonePlan?>(null);

        string offset = text[0] is '+' or '-'
            ? "UTC" + text : text.ToUpperInvariant().Replace("GMT", "UTC", StringComparison.Ordinal);
        if (UtcOffset.Read(offset) is { } minutes)
            return TimeZonePlan.Fixed(minutes);

        TimeZonePlan? zone = ZoneText.Read(text);
        return zone is not null && names.Refuse(zone) is null ? zone
            : new RowProblem(RowReason.UnknownZone,
                $"'{Clip.Cell(text)}' is no time zone such as Europe/Berlin and no offset such as UTC+02:00",
                (names.Near(text) is { } near ? $"did you mean '{near}'? if not, " : "")
                    + "translate it under values.zone");
    }

    /// <summary>A sensor version by its first two numbers; no sensor for none, no version for an empty cell.</summary>
    public static CellValue<ListedVersion> Version(string text)
    {
        if (text.Length == 0 || text == ListingTable.NoSensor)
            return new ListedVersion(null, text.Length == 0);

        string? date = VersionHint.For(text);
        int first = text.IndexOf('.', StringComparison.Ordinal);
        int second = first < 0 ? -1 : text.IndexOf('.', first + 1);
        if (date is null
            && SensorVersion.TryParse(second < 0 ? text : text.AsSpan(0, second), out SensorVersion version))
            return new ListedVersion(version, true);

        return new RowProblem(RowReason.UnknownVersion, $"'{Clip.Cell(text)}' is not a version such as 7.11", date
            ?? (VersionHint.Mend(text) is { } mended ? mended + ", or " : "")
            + "translate it under values.version; none stands for no sensor");
    }

    /// <summary>A share; null for an empty cell.</summary>
    public static CellValue<Ratio?> Coverage(string text) => text.Length == 0 ? new CellValue<Ratio?>(null)
        : Ratio.TryParse(Joined(text), out Ratio share) ? share
        : new RowProblem(RowReason.BadNumber, $"'{Clip.Cell(text)}' is not a share from 0% to 100%",
            text.All(char.IsAsciiDigit) ? $"write {Clip.Cell(text)}%" : "write 90% or 0.9");

    /// <summary>A number of technicians; null for an empty cell.</summary>
    public static CellValue<int?> Crew(string text)
    {
        if (text.Length == 0)
            return new CellValue<int?>(null);

        CellValue<int> number = Whole(text, MaxCrew, "technicians");
        return number.Problem is { } problem ? problem
            : number.Value > 0 ? number.Value
            : new RowProblem(RowReason.BadNumber, "a crew of 0 technicians",
                "write at least 1, or leave it empty to draw it");
    }

    public static CellValue<int> Machines(string text)
    {
        CellValue<int> number = Count(text);
        return text.Length == 0 ? new RowProblem(RowReason.BadNumber, "no number of endpoints", "fill it in")
            : number is { Problem: null, Value: 0 }
                ? new RowProblem(RowReason.BadNumber, "a row that stands for 0 endpoints", "remove it")
            : number;
    }

    /// <summary>A number of endpoints; zero for an empty cell.</summary>
    public static CellValue<int> Count(string text) => text.Length == 0 ? 0 : Whole(text, MaxEndpoints, "endpoints");

    /// <summary>A name of an organisation or of a place.</summary>
    /// <param name="missing">What is wrong with an empty one, or null where it is a name too.</param>
    public static CellValue<string> Name(string text, RowProblem? missing) =>
        text.Length == 0 && missing is not null ? missing
        : text.Length > MostCharacters ? TooLong("a name", text.Length)
        : IsNoAnswer(text) ? NoAnswer(text, "")
        : text.AsSpan().IndexOfAny('\r', '\n') >= 0
            ? new RowProblem(RowReason.UnprintableName,
                $"the name '{Clip.Cell(text.ReplaceLineEndings(" "))}' holds a line break", "write it on one line")
        : text.Any(Clip.IsUnprintable)
            ? new RowProblem(RowReason.UnprintableName,
                $"the name '{Clip.Cell(text)}' holds characters that do not print", "remove them")
        : text;

    // Spreadsheets of many languages set a blank before the sign, often one that does not break.
    private static string Joined(string share) => share[^1] == '%' ? share[..^1].TrimEnd() + "%" : share;

    private static string Slug(string text) => text.ToLowerInvariant().Replace(' ', '-').Replace('_', '-');

    private static CellValue<int> Whole(string text, int most, string what)
    {
        if (text.Length > 1 && text[0] == '-' && text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0)
            return new RowProblem(RowReason.BadNumber, $"a negative number of {what}: {Clip.Cell(text)}",
                "write 0 or more");

        if (text.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            string digits = string.Concat(text.Where(char.IsAsciiDigit));
            return new RowProblem(RowReason.BadNumber, $"'{Clip.Cell(text)}' is not a whole number of {what}",
                digits.Length is > 3 and < 12 && digits.Length >= text.Length - 3
                    ? $"write {digits}, if that is meant" : "write digits only");
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value <= most
            ? value
            : new RowProblem(RowReason.BadNumber,
                string.Create(CultureInfo.InvariantCulture, $"more than {most:N0} {what}: {Clip.Cell(text)}"));
    }

    private static RowProblem Unknown(RowReason reason, string what, string text, IEnumerable<string> known,
        string table)
    {
        string[] names = [.. known];
        string? near = NearestName.Of(Slug(text), names);
        string listed = string.Join(", ", names.Take(12)) + (names.Length > 12 ? ", …" : "");
        return new RowProblem(reason, $"there is no {what} '{Clip.Cell(text)}'",
            near is not null ? $"did you mean '{near}'?" : $"known are {listed}; translate others under {table}");
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
