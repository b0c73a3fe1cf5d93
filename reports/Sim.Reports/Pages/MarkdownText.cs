using System.Text.RegularExpressions;

namespace Sim.Reports;

/// <summary>
/// Text inside Markdown: nothing in it may become markup, a link, a mention or a second line. What is markup only at
/// the start of a line is escaped only there, so that sentences stay readable where nobody renders them.
/// </summary>
internal static partial class MarkdownText
{
    private const string Special = "\\`*_{}[]#|~>$";

    /// <summary>The text on one line, every special character escaped.</summary>
    public static string Escape(string text)
    {
        string line = VisibleText.OnOneLine(text).Trim();
        StringBuilder escaped = new(line.Length + 8);
        foreach (char c in line)
        {
            _ = c switch
            {
                '<' => escaped.Append("&lt;"),
                '&' => escaped.Append("&amp;"),
                '@' => escaped.Append("&#64;"),
                _ when Special.Contains(c, StringComparison.Ordinal) => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }

        return Address().Replace(Opening().Replace(escaped.ToString(), "$1\\$2"), "$1\\$2");
    }

    /// <summary>A row of a table, its cells escaped.</summary>
    public static StringBuilder Row(StringBuilder text, params IEnumerable<string> cells)
    {
        foreach (string cell in cells)
            text.Append("| ").Append(Escape(cell)).Append(' ');

        return text.Append("|\n");
    }

    /// <summary>A block of code in a fence longer than any run of backticks in it.</summary>
    public static string Block(string code)
    {
        string shown = VisibleText.OnOneLine(code);
        int longest = 0;
        int run = 0;
        foreach (char c in shown)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        string fence = new('`', Math.Max(3, longest + 1));
        return $"{fence}sh\n{shown}\n{fence}\n";
    }

    // What opens a list, numbered or not, and what underlines a heading. A sign before a number opens nothing.
    [GeneratedRegex(@"^([0-9]{0,9})([-+=.)](?![0-9]))")]
    private static partial Regex Opening();

    // Addresses become links without any markup around them.
    [GeneratedRegex(@"(?<=(?:https?|ftp|mailto|xmpp)|www)()([:.])", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
