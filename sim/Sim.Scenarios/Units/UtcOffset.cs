using System.Text.RegularExpressions;

namespace Sim.Scenarios;

/// <summary>Local time minus UTC: <c>UTC</c>, <c>UTC-04:00</c>, <c>UTC+05:30</c>.</summary>
internal static partial class UtcOffset
{
    public static int? Read(string text)
    {
        if (text is "UTC" || Form().Match(text) is not { Success: true } match)
            return text is "UTC" ? 0 : null;

        int size = (Number(match.Groups[2]) * 60) + Number(match.Groups[3]);
        return (match.Groups[1].Value == "-" ? -size : size) is >= -720 and <= 840 and var offset ? offset : null;
    }

    public static string? Mend(string text)
    {
        if (text.Trim().ToUpperInvariant() is "GMT" or "Z" or "UTC+0" or "UTC+00:00" or "UTC-00:00" or "ETC/UTC")
            return "UTC";

        GroupCollection parts = Spoken().Match(text).Groups;
        string minutes = parts[3].Success ? parts[3].Value : "00";
        string mended = $"UTC{parts[1].Value.Replace('−', '-')}{parts[2].Value.PadLeft(2, '0')}:{minutes}";
        return Read(mended) is null ? null : mended;
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^UTC([+-])([0-9]{2}):([0-5][0-9])\z")]
    private static partial Regex Form();

    [GeneratedRegex(@"^\s*(?:UTC|GMT)? ?([+−-])([0-9]{1,2})(?::?([0-9]{2}))?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Spoken();
}
