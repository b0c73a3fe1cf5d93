using System.Text.RegularExpressions;

namespace Sim.Scenarios;

/// <summary>What was probably meant where the YAML parser only says what it stumbled over.</summary>
internal static partial class SyntaxHint
{
    /// <summary>A hint for an error at a line, counted from 1, or null.</summary>
    public static string? Of(string text, int line)
    {
        string[] lines = text.Split('\n');
        int at = Math.Clamp(line, 1, lines.Length) - 1;
        int before = at - 1;
        while (before >= 0 && IsIdle(lines[before]))
            before--;

        return MissingBlank(lines, at) ?? (before < 0 ? null
            : MissingBlank(lines, before) ?? Indented(lines, at, before));
    }

    private static string? MissingBlank(string[] lines, int at)
    {
        GroupCollection row = KeyAndValue().Match(lines[at].Trim()).Groups;
        return row[1].Success
            ? $"put a blank after the colon of line {at + 1}: {Clip.Text($"{row[1].Value}: {row[2].Value}")}"
            : null;
    }

    private static string? Indented(string[] lines, int at, int before) =>
        IndentOf(lines[at]) > IndentOf(lines[before])
            && lines[before].Trim().IndexOf(": ", StringComparison.Ordinal) > 0
            ? $"line {at + 1} stands deeper than line {before + 1}, which has its value already: indent "
                + "them alike"
            : null;

    private static bool IsIdle(string row) => row.AsSpan().Trim() is { Length: 0 } or ['#', ..];

    private static int IndentOf(string row) => row.Length - row.TrimStart(' ').Length;

    [GeneratedRegex("^([A-Za-z0-9][A-Za-z0-9-]{0,63}):([^ :].*)$")]
    private static partial Regex KeyAndValue();
}
