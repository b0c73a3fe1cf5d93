namespace Sim.Scenarios;

/// <summary>Days of the week as a mask: bit 0 Monday to bit 6 Sunday.</summary>
internal static class Weekdays
{
    private static readonly string[] Names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    /// <summary>Reads <c>Mon-Fri</c>, <c>Mon,Wed,Sat-Sun</c>, <c>daily</c> or <c>never</c>.</summary>
    public static int? Read(string text)
    {
        if (text is "daily")
        {
            return 0x7F;
        }

        if (text is "never")
        {
            return 0;
        }

        int mask = 0;
        foreach (string part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            string[] ends = part.Split('-', StringSplitOptions.TrimEntries);
            int from = Array.IndexOf(Names, ends[0]);
            int to = Array.IndexOf(Names, ends[^1]);
            if (ends.Length > 2 || from < 0 || to < 0)
            {
                return null;
            }

            for (int day = from; ; day = (day + 1) % 7)
            {
                mask |= 1 << day;
                if (day == to)
                {
                    break;
                }
            }
        }

        return mask;
    }

    /// <summary>The mask in words; reads back to the same mask.</summary>
    public static string Text(int mask)
    {
        if (mask is 0 or 0x7F)
        {
            return mask == 0 ? "never" : "daily";
        }

        var parts = new List<string>();
        for (int day = 0; day < 7; day++)
        {
            if ((mask & (1 << day)) == 0)
            {
                continue;
            }

            int end = day;
            while (end < 6 && (mask & (1 << (end + 1))) != 0)
            {
                end++;
            }

            parts.Add(end == day ? Names[day] : $"{Names[day]}-{Names[end]}");
            day = end;
        }

        return string.Join(",", parts);
    }
}
