using System.Globalization;
using System.Text.RegularExpressions;

namespace Sim.Scenarios;

/// <summary>Local time minus UTC: <c>UTC</c>, <c>UTC-04:00</c>, <c>UTC+05:30</c>.</summary>
internal static partial class UtcOffset
{
    public static int? Read(string text)
    {
        if (text is "UTC")
            return 0;

        if (text.Length != 9 || !text.StartsWith("UTC", StringComparison.Ordinal) || text[3] is not ('+' or '-')
            || text[6] != ':'
            || !int.TryParse(text.AsSpan(4, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int hours)
            || !int.TryParse(text.AsSpan(7, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int minutes)
            || minutes > 59)
        {
            return null;
        }

        int offset = ((hours * 60) + minutes) * (text[3] == '-' ? -1 : 1);
        return offset is >= -720 and <= 840 ? offset : null;
    }

    public static string Text(int minutes)
    {
        int size = Math.Abs(minutes);
        return minutes == 0
            ? "UTC"
            : string.Create(CultureInfo.InvariantCulture,
                $"UTC{(minutes < 0 ? '-' : '+')}{size / 60:D2}:{size % 60:D2}");
    }

    /// <summary>An offset as it is written here, or null.</summary>
    public static string? Mend(string text)
    {
        if (text.Trim().ToUpperInvariant() is "GMT" or "Z" or "UTC+0" or "UTC+00:00" or "UTC-00:00" or "ETC/UTC")
            return "UTC";

        if (OffsetForm().Match(text) is not { Success: true } match)
            return null;

        string minutes = match.Groups[3].Success ? match.Groups[3].Value : "00";
        string mended =
            $"UTC{match.Groups[1].Value.Replace('−', '-')}{match.Groups[2].Value.PadLeft(2, '0')}:{minutes}";
        return Read(mended) is null ? null : mended;
    }

    [GeneratedRegex(@"^\s*(?:UTC|GMT)? ?([+−-])([0-9]{1,2})(?::?([0-9]{2}))?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex OffsetForm();
}
