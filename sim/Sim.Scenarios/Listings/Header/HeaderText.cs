using System.Text.RegularExpressions;

namespace Sim.Scenarios;

/// <summary>Headers as they are compared: on one line, with single blanks and one kind of apostrophe.</summary>
internal static partial class HeaderText
{
    public static string[] Of(CsvReader row) =>
        [.. Enumerable.Range(0, row.Count).Select(i => Clean(row.Text(i).ToString()))];

    /// <summary>A header with single blanks, and straight apostrophes where tools write curved ones.</summary>
    public static string Clean(string header) =>
        string.Join(' ', header.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('’', '\'');

    /// <summary>The words of a header in small letters; a capital after a small letter begins one too.</summary>
    public static string[] Words(string header) => Breaks().Replace(header, " ").ToLowerInvariant()
        .Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether two clean headers are the same, whatever their capitals.</summary>
    public static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu})|\P{L}+")]
    private static partial Regex Breaks();
}
