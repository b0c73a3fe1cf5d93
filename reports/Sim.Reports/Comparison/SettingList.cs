namespace Sim.Reports;

/// <summary>
/// The settings of a resolved scenario as paths and values. The text has one fixed form, two blanks a level and one key
/// a line, so that no YAML reader is needed; a line of another form is kept whole.
/// </summary>
public static class SettingList
{
    // What a run is judged by and what it rests on have tables of their own.
    private static readonly string[] Elsewhere = ["expectations", "published", "assumptions"];

    /// <summary>The settings in the order of the text.</summary>
    public static IReadOnlyList<(string Path, string Value)> Of(string yaml)
    {
        List<(string Path, string Value)> settings = [];
        List<string> path = [];
        foreach (string line in yaml.Split('\n').Where(l => l.Trim().Length > 0))
        {
            int depth = (line.Length - line.TrimStart(' ').Length) / 2;
            string text = line.Trim();
            bool isItem = text.StartsWith("- ", StringComparison.Ordinal);
            (string key, string value) = Split(isItem ? text[2..] : text);
            path.RemoveRange(Math.Min(depth, path.Count), path.Count - Math.Min(depth, path.Count));
            if (isItem)
            {
                // An item is known by the value of its first key.
                path.Add("[" + value + "]");
                continue;
            }

            if (value.Length == 0)
            {
                path.Add(key);
            }
            else if (!Elsewhere.Contains(path.Count > 0 ? path[0] : key))
            {
                settings.Add((string.Join('.', [.. path, key]).Replace(".[", "[", StringComparison.Ordinal), value));
            }
        }

        return settings;
    }

    /// <summary>The settings that differ; a value is null where a scenario has none.</summary>
    public static IReadOnlyList<(string Path, string? A, string? B)> Differences(
        IReadOnlyList<(string Path, string Value)> a, IReadOnlyList<(string Path, string Value)> b)
    {
        Dictionary<string, string> left = ByPath(a);
        Dictionary<string, string> right = ByPath(b);
        return
        [
            .. a.Concat(b).Select(s => s.Path).Distinct()
                .Select(p => (p, left.GetValueOrDefault(p), right.GetValueOrDefault(p)))
                .Where(d => d.Item2 != d.Item3),
        ];
    }

    private static Dictionary<string, string> ByPath(IReadOnlyList<(string Path, string Value)> settings)
    {
        Dictionary<string, string> values = [];
        foreach ((string path, string value) in settings)
        {
            values[path] = value;
        }

        return values;
    }

    private static (string Key, string Value) Split(string text)
    {
        int end = text[0] == '"' ? EndOfQuotes(text) : 0;
        int colon = text.IndexOf(':', Math.Min(end, text.Length - 1));
        return colon < 0 ? (text, text) : (Unquoted(text[..colon]), Unquoted(text[(colon + 1)..].Trim()));
    }

    private static int EndOfQuotes(string text)
    {
        int i = 1;
        while (i < text.Length && text[i] != '"')
        {
            i += text[i] == '\\' ? 2 : 1;
        }

        return i;
    }

    private static string Unquoted(string text) => text.Length >= 2 && text[0] == '"' && text[^1] == '"' ? text[1..^1] : text;
}
