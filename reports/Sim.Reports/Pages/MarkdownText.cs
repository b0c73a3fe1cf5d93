using System.Text.RegularExpressions;

namespace Sim.Reports;

/// <summary>
/// Text inside Markdown: nothing in it may become markup, a link, a mention or a second line. What is markup only at
/// the start of a line is escaped only there, so that sentences stay readable where nobody renders them.
/// </summary>
internal static partial class MarkdownText
{
    /// <summary>The text on one line, every special character escaped.</summary>
    public static string Escape(string text) => Special().Replace(VisibleText.OnOneLine(text).Trim(), @"\$0")
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace("@", "&#64;", StringComparison.Ordinal);

    /// <summary>A block of code in a fence longer than any run of backticks in it.</summary>
    public static string Block(string code)
    {
        string shown = VisibleText.OnOneLine(code);
        string fence = "```";
        while (shown.Contains(fence, StringComparison.Ordinal))
            fence += '`';

        return $"{fence}sh\n{shown}\n{fence}\n";
    }

    // Markup anywhere; what opens a list, numbered or not, and what underlines a heading, but not a sign before a
    // number; and in addresses, which become links without any markup around them, the sign that makes them one.
    [GeneratedRegex(@"[\\`*_{}[\]#|~>$]|(?<=^[0-9]{0,9})[-+=.](?![0-9])|(?<=(?:https?|ftp|mailto|xmpp)|www)[:.]",
        RegexOptions.IgnoreCase)]
    private static partial Regex Special();
}
