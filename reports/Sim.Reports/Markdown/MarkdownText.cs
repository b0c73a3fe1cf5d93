namespace Sim.Reports;

/// <summary>Foreign text inside Markdown: nothing in it may become markup, a link or a second line.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_{}[]()#+!|~>$";

    /// <summary>The text on one line, every special character escaped.</summary>
    public static string Escape(string text)
    {
        StringBuilder line = new(text.Length + 8);
        foreach (char c in text)
        {
            _ = c switch
            {
                '<' => line.Append("&lt;"),
                '&' => line.Append("&amp;"),
                '@' => line.Append("&#64;"),
                _ when char.IsControl(c) || c is '\u2028' or '\u2029' => line.Append(' '),
                _ when Special.Contains(c, StringComparison.Ordinal) => line.Append('\\').Append(c),
                _ => line.Append(c),
            };
        }

        return line.ToString();
    }

    /// <summary>A block of code in a fence longer than any run of backticks in it.</summary>
    public static string Block(string code)
    {
        int longest = 0;
        int run = 0;
        foreach (char c in code)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        string fence = new('`', Math.Max(3, longest + 1));
        return $"{fence}sh\n{code}\n{fence}\n";
    }
}
