using System.Text;

namespace Sim.Scenarios;

/// <summary>
/// Headers as they are compared: on one line, with one blank between words and one kind of apostrophe.
/// </summary>
internal static class HeaderText
{
    /// <summary>The clean headers of the current record.</summary>
    public static string[] Of(CsvReader row) =>
        [.. Enumerable.Range(0, row.Count).Select(i => Clean(row.Text(i).ToString()))];

    /// <summary>
    /// A header without line breaks and other blanks than single ones; tools write a curved apostrophe or a straight
    /// one.
    /// </summary>
    public static string Clean(string header)
    {
        var text = new StringBuilder(header.Length);
        foreach (char c in header)
        {
            bool isBlank = char.IsWhiteSpace(c);
            if (!isBlank || (text.Length > 0 && text[^1] != ' '))
                text.Append(isBlank ? ' ' : c == '’' ? '\'' : c);
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>The words of a header in small letters; a capital after a small letter begins one too.</summary>
    public static string[] Words(string header)
    {
        var text = new StringBuilder();
        for (int i = 0; i < header.Length; i++)
        {
            bool begins = i > 0 && char.IsUpper(header[i]) && char.IsLower(header[i - 1]);
            text.Append(begins ? " " : "").Append(char.IsLetter(header[i]) ? char.ToLowerInvariant(header[i]) : ' ');
        }

        return text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Whether two clean headers are the same, whatever their capitals.</summary>
    public static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
