using System.Text.RegularExpressions;

namespace Sim.Scenarios;

/// <summary>Days of the week as a <see cref="DayMask"/>.</summary>
internal static partial class Weekdays
{
    private static readonly string[] Names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    // Other words for each, in lower case.
    private static readonly string[][] Words =
    [
        ["monday", "mo", "montag"], ["tuesday", "tu", "tues", "di", "dienstag"], ["wednesday", "we", "mi", "mittwoch"],
        ["thursday", "th", "thurs", "thur", "do", "donnerstag"], ["friday", "fr", "freitag"],
        ["saturday", "sa", "samstag"], ["sunday", "su", "so", "sonntag"],
    ];

    private const string Workdays = "workdays";
    private const string Weekend = "weekend";

    /// <summary>
    /// Reads <c>Mon-Fri</c>, <c>Mon,Wed,Sat-Sun</c>, <c>workdays</c>, <c>weekend,Fri</c>, <c>daily</c> or <c>never</c>.
    /// </summary>
    public static int? Read(string text)
    {
        if (text is "daily" or "never")
            return text is "daily" ? DayMask.EveryDay : 0;

        int mask = 0;
        foreach (string part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            if (part is Workdays or Weekend)
            {
                mask |= part is Workdays ? DayMask.Workdays : DayMask.Weekend;
                continue;
            }

            string[] ends = part.Split('-', StringSplitOptions.TrimEntries);
            int from = Array.IndexOf(Names, ends[0]);
            int to = Array.IndexOf(Names, ends[^1]);
            if (ends.Length > 2 || from < 0 || to < 0)
                return null;

            for (int day = from; day <= (to < from ? to + 7 : to); day++)
                mask |= 1 << (day % 7);
        }

        return mask;
    }

    /// <summary>The mask in words; reads back to the same mask.</summary>
    public static string Text(int mask)
    {
        if (mask is 0 or DayMask.EveryDay)
            return mask == 0 ? "never" : "daily";

        var parts = new List<string>();
        if ((mask & DayMask.Workdays) != 0)
            parts.Add(Workdays);

        if ((mask & DayMask.Weekend) != 0)
            parts.Add(Weekend);

        for (int day = 0; day < 7; day++)
        {
            int first = day;
            while (day < 7 && (mask & (1 << day)) != 0)
                day++;

            if (day > first)
                parts.Add(day == first + 1 ? Names[first] : $"{Names[first]}-{Names[day - 1]}");
        }

        return string.Join(",", parts);
    }

    public static string? Mend(string text)
    {
        string mended = text.Trim().ToLowerInvariant() switch
        {
            "weekdays" or Workdays or "working days" => Workdays,
            Weekend or "weekends" => Weekend,
            "always" or "every day" or "everyday" or "all" or "24/7" => "daily",
            "none" or "no" => "never",
            _ => Word().Replace(text.Trim(), m => Day(m.Value) ?? m.Value)
                .Replace(" to ", "-", StringComparison.Ordinal).Replace('–', '-')
                .Replace(" ", "", StringComparison.Ordinal).Replace('/', ',').Replace(';', ','),
        };
        return Read(mended) is null ? null : mended;
    }

    private static string? Day(string word) => Names.Where((name, i) =>
        string.Equals(name, word, StringComparison.OrdinalIgnoreCase) || Words[i].Contains(word.ToLowerInvariant()))
        .FirstOrDefault();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Word();
}
