using System.Globalization;

namespace Sim.Scenarios;

/// <summary>Reads the texts of cells against the tables of a fleet.</summary>
internal sealed class CellTexts(FleetPlan fleet)
{
    /// <summary>Most endpoints that a cell may count, and most of a listed organisation.</summary>
    public const int MaxEndpoints = 10_000_000;

    private const int MaxCrew = 1_000_000;

    /// <summary>Whether a tool says with a text that it has no answer, as Tanium does.</summary>
    public static bool IsNoAnswer(string text) =>
        (text.Length > 2 && text[0] == '[' && text[^1] == ']' && (text.Contains("result", StringComparison.OrdinalIgnoreCase)
            || text.Contains("available", StringComparison.OrdinalIgnoreCase))) || text.StartsWith("TSE-Error", StringComparison.OrdinalIgnoreCase);

    /// <summary>What is wrong with such a text.</summary>
    public static CellValue<T> NoAnswer<T>(string text, string field) => Bad<T>(RowReason.NoAnswer, $"no answer: {Clip.Cell(text)}",
        ListingTable.ValueFields.Contains(field) ? $"ask the tool again, or translate it under values.{field}" : "ask the tool again");

    /// <summary>The group's platform, or another one that is known, whose rows are left out.</summary>
    /// <param name="text">The word.</param>
    /// <param name="platform">The group's.</param>
    /// <param name="others">Further platforms that the scenario names.</param>
    public static CellValue<bool> Platform(string text, string platform, IReadOnlySet<string> others)
    {
        if (text.Length == 0)
        {
            return Bad<bool>(RowReason.NoPlatform, "no platform", "fill it in, or translate the empty cell under values.platform");
        }

        if (Same(text, platform))
        {
            return Good(true);
        }

        if (others.Contains(text) || ToolWords.IsPlatform(text))
        {
            return new CellValue<bool>(CellState.Ignored, false, default, "platform-" + text.ToLowerInvariant(), null);
        }

        string? near = text.Length < 4 ? null : NearestName.Of(text.ToLowerInvariant(), ToolWords.PlatformNames);
        return Bad<bool>(RowReason.UnknownPlatform, $"there is no platform '{Clip.Cell(text)}'",
            near is not null ? $"did you mean '{near}'?"
                : "have its cells slipped? else translate it under values.platform to a platform such as linux, or to ignore");
    }

    /// <summary>A kind of device by its name; its index.</summary>
    public CellValue<int> Kind(string text)
    {
        string name = text.ToLowerInvariant().Replace(' ', '-').Replace('_', '-');
        for (int i = 0; i < fleet.Kinds.Count; i++)
        {
            if (fleet.Kinds[i].Name == name)
            {
                return Good(i);
            }
        }

        return text.Length == 0
            ? Bad<int>(RowReason.NoKind, "no kind of device", "fill it in, or translate the empty cell under values.kind")
            : Unknown<int>(RowReason.UnknownKind, "kind of device", text, name, fleet.Kinds.Select(k => k.Name), "values.kind");
    }

    /// <summary>A country by its code or name; its code, or null for an empty cell.</summary>
    public CellValue<string?> Country(string text)
    {
        CountryPlan? country = fleet.Countries.FirstOrDefault(c => Same(c.Code, text) || Same(c.Name, text));
        country ??= ToolWords.CountryOf(text) is { } code ? fleet.Countries.FirstOrDefault(c => c.Code == code) : null;
        if (text.Length == 0 || country is not null)
        {
            return Good(country?.Code);
        }

        // Any two codes are near each other, and names of countries that the fleet lacks are near others: 'Austria', 'Australia'.
        string? near = text.Length == 2 ? null : NearestName.Of(text, fleet.Countries.Select(c => c.Name));
        return Bad<string?>(RowReason.UnknownCountry, $"there is no country '{Clip.Cell(text)}' in the fleet model", (near is null ? "" : $"did you mean '{near}'? if not, ")
            + $"translate it under values.country to one with like hours, or give the table of countries under fleet.countries; known are {string.Join(", ", fleet.Countries.Select(c => c.Code))}");
    }

    /// <summary>A sector by its name; null for an empty cell.</summary>
    public CellValue<string?> Sector(string text)
    {
        string name = text.ToLowerInvariant().Replace(' ', '-').Replace('_', '-');
        return text.Length == 0
            ? Good<string?>(null)
            : fleet.Sectors.Any(s => s.Name == name)
                ? Good<string?>(name)
                : Unknown<string?>(RowReason.UnknownSector, "sector", text, name, fleet.Sectors.Select(s => s.Name), "values.sector");
    }

    /// <summary>A time zone by its offset in minutes; null for an empty cell.</summary>
    public static CellValue<int?> Zone(string text)
    {
        if (text.Length == 0)
        {
            return Good<int?>(null);
        }

        string offset = text[0] is '+' or '-' ? "UTC" + text : text.ToUpperInvariant().Replace("GMT", "UTC", StringComparison.Ordinal);
        return UtcOffset.Read(offset) is { } minutes
            ? Good<int?>(minutes)
            : Bad<int?>(RowReason.UnknownZone, $"'{Clip.Cell(text)}' is not an offset such as UTC+02:00",
                "write the offset at the scenario's date, or translate it under values.zone");
    }

    /// <summary>A sensor version by its first two numbers; no sensor for none, no version for an empty cell.</summary>
    public static CellValue<(SensorVersion? Version, bool HasSensor)> Version(string text)
    {
        if (text.Length == 0 || text == ListingTable.NoSensor)
        {
            return Good<(SensorVersion?, bool)>((null, text.Length == 0));
        }

        if (VersionHint.For(text) is { } date)
        {
            return Bad<(SensorVersion?, bool)>(RowReason.UnknownVersion, $"'{Clip.Cell(text)}' is not a version such as 7.11", date);
        }

        int first = text.IndexOf('.', StringComparison.Ordinal);
        int second = first < 0 ? -1 : text.IndexOf('.', first + 1);
        return SensorVersion.TryParse(second < 0 ? text : text.AsSpan(0, second), out SensorVersion version)
            ? Good<(SensorVersion?, bool)>((version, true))
            : Bad<(SensorVersion?, bool)>(RowReason.UnknownVersion, $"'{Clip.Cell(text)}' is not a version such as 7.11",
                (VersionHint.Mend(text) is { } mended ? mended + ", or " : "") + "translate it under values.version; none stands for no sensor");
    }

    /// <summary>A share; null for an empty cell.</summary>
    public static CellValue<Ratio?> Coverage(string text) => text.Length == 0
        ? Good<Ratio?>(null)
        : Ratio.TryParse(Joined(text), out Ratio share)
            ? Good<Ratio?>(share)
            : Bad<Ratio?>(RowReason.BadNumber, $"'{Clip.Cell(text)}' is not a share from 0% to 100%",
                text.All(char.IsAsciiDigit) ? $"write {Clip.Cell(text)}%" : "write 90% or 0.9");

    /// <summary>A number of technicians; null for an empty cell.</summary>
    public static CellValue<int?> Crew(string text)
    {
        if (text.Length == 0)
        {
            return Good<int?>(null);
        }

        CellValue<int> number = Whole(text, MaxCrew, "technicians");
        return number.State != CellState.Good
            ? new CellValue<int?>(number.State, null, number.Reason, number.Message, number.Suggestion)
            : number.Value == 0
                ? Bad<int?>(RowReason.BadNumber, "a crew of nobody", "write at least 1, or leave it empty to draw it")
                : Good<int?>(number.Value);
    }

    /// <summary>How many endpoints a row stands for.</summary>
    public static CellValue<int> Machines(string text)
    {
        if (text.Length == 0)
        {
            return Bad<int>(RowReason.BadNumber, "no number of endpoints", "fill it in");
        }

        CellValue<int> number = Whole(text, MaxEndpoints, "endpoints");
        return number is { State: CellState.Good, Value: 0 }
            ? Bad<int>(RowReason.BadNumber, "a row that stands for no endpoint", "remove it")
            : number;
    }

    /// <summary>A number of endpoints; zero for an empty cell.</summary>
    public static CellValue<int> Count(string text) => text.Length == 0 ? Good(0) : Whole(text, MaxEndpoints, "endpoints");

    /// <summary>A name of an organisation or of a place.</summary>
    public static CellValue<string> Name(string text) => IsNoAnswer(text)
        ? NoAnswer<string>(text, "")
        : text.AsSpan().IndexOfAny('\r', '\n') >= 0 ? Bad<string>(RowReason.UnprintableName, $"the name '{Clip.Cell(text.ReplaceLineEndings(" "))}' holds a line break", "write it on one line")
        : text.Any(Clip.IsUnprintable)
            ? Bad<string>(RowReason.UnprintableName, $"the name '{Clip.Cell(text)}' holds characters that do not print", "remove them")
            : Good(text);

    public static CellValue<T> Good<T>(T value) => new(CellState.Good, value, default, null, null);

    public static CellValue<T> Bad<T>(RowReason reason, string message, string? suggestion) =>
        new(CellState.Bad, default!, reason, message, suggestion);

    // Spreadsheets of many languages set a blank before the sign, often one that does not break.
    private static string Joined(string share) => share[^1] == '%' ? share[..^1].TrimEnd() + "%" : share;

    private static CellValue<int> Whole(string text, int most, string what)
    {
        if (text.Length > 1 && text[0] == '-' && text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return Bad<int>(RowReason.BadNumber, $"a negative number of {what}: {Clip.Cell(text)}", "write 0 or more");
        }

        if (text.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            string digits = string.Concat(text.Where(char.IsAsciiDigit));
            return Bad<int>(RowReason.BadNumber, $"'{Clip.Cell(text)}' is not a whole number of {what}",
                digits.Length is > 3 and < 12 && digits.Length >= text.Length - 3 ? $"write {digits}, if that is meant" : "write digits only");
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value <= most
            ? Good(value)
            : Bad<int>(RowReason.BadNumber, string.Create(CultureInfo.InvariantCulture, $"more than {most:N0} {what}: {Clip.Cell(text)}"), null);
    }

    private static CellValue<T> Unknown<T>(
        RowReason reason, string what, string text, string word, IEnumerable<string> known, string table)
    {
        string[] names = [.. known];
        string? near = NearestName.Of(word, names);
        string listed = string.Join(", ", names.Take(12)) + (names.Length > 12 ? ", …" : "");
        return Bad<T>(reason, $"there is no {what} '{Clip.Cell(text)}'",
            near is not null ? $"did you mean '{near}'?" : $"known are {listed}; translate others under {table}");
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
