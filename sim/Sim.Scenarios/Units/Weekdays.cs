using System.Text.RegularExpressions;

namespace Sim.Scenarios;

/// <summary>Days of the week as a mask: bit 0 Monday to bit 6 Sunday.</summary>
internal static partial class Weekdays
{
    private static readonly string[] Names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    private static readonly (string Day, string[] Words)[] Days =
    [
        ("Mon", ["monday", "mo", "montag"]), ("Tue", ["tuesday", "tu", "tues", "di", "dienstag"]),
        ("Wed", ["wednesday", "we", "mi", "mittwoch"]),
        ("Thu", ["thursday", "th", "thurs", "thur", "do", "donnerstag"]),
        ("Fri", ["friday", "fr", "freitag"]), ("Sat", ["saturday", "sa", "samstag"]),
        ("Sun", ["sunday", "su", "so", "sonntag"]),
    ];

    /// <summary>Reads <c>Mon-Fri</c>, <c>Mon,Wed,Sat-Sun</c>, <c>daily</c> or <c>never</c>.</summary>
    public static int? Read(string text)
    {
        if (text is "daily")
            return 0x7F;

        if (text is "never")
            return 0;

        int mask = 0;
        foreach (string part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            string[] ends = part.Split('-', StringSplitOptions.TrimEntries);
            int from = Array.IndexOf(Names, ends[0]);
            int to = Array.IndexOf(Names, ends[^1]);
            if (ends.Length > 2 || from < 0 || to < 0)
                return null;

            for (int day = from; ; day = (day + 1) % 7)
            {
                mask |= 1 << day;
                if (day == to)
                    break;
            }
        }

        return mask;
    }

    /// <summary>The mask in words; reads back to the same mask.</summary>
    public static string Text(int mask)
    {
        if (mask is 0 or 0x7F)
            return mask == 0 ? "never" : "daily";

        var parts = new List<string>();
        for (int day = 0; day < 7; day++)
        {
            if ((mask & (1 << day)) == 0)
                continue;

            int end = day;
            while (end < 6 && (mask & (1 << (end + 1))) != 0)
                end++;

            parts.Add(end == day ? Names[day] : $"{Names[day]}-{Names[end]}");
            day = end;
        }

        return string.Join(",", parts);
    }

    /// <summary>Days of the week as they are written here, or null.</summary>
    public static string? Mend(string text)
    {
        switch (text.Trim().ToLowerInvariant())
        {
            case "weekdays" or "workdays" or "working days": return "Mon-Fri";
            case "weekend" or "weekends": return "Sat,Sun";
            case "always" or "every day" or "everyday" or "all" or "24/7": return "daily";
            case "none" or "no": return "never";
        }

        string mended = Word().Replace(text.Trim(), m => Day(m.Value) ?? m.Value).Replace(" to ", "-",
            StringComparison.Ordinal)
            .Replace('–', '-').Replace(" ", "", StringComparison.Ordinal).Replace('/', ',').Replace(';', ',');
        return Read(mended) is null ? null : mended;
    }

    private static string? Day(string word) =>
        Days.FirstOrDefault(d => string.Equals(d.Day, word, StringComparison.OrdinalIgnoreCase)
        || d.Words.Contains(word.ToLowerInvariant(), StringComparer.Ordinal)).Day;

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Word();
}
