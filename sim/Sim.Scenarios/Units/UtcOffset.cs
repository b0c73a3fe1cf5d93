using System.Globalization;

namespace Sim.Scenarios;

/// <summary>Local time minus UTC: <c>UTC</c>, <c>UTC-04:00</c>, <c>UTC+05:30</c>.</summary>
internal static class UtcOffset
{
    public static int? Read(string text)
    {
        if (text is "UTC")
        {
            return 0;
        }

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
}
