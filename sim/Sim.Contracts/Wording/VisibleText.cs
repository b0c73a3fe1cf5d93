using System.Text;

namespace Sim.Contracts;

/// <summary>
/// Text of other people on its way to somebody's eyes. Characters that no reader sees, but that move the cursor, change
/// colours, end a line or turn the order of what stands around them, are written out, such as <c>\u202E</c>. Every
/// page, table, message and file for people goes through here; what it does not change is what a reader sees as it is.
/// </summary>
public static class VisibleText
{
    /// <summary>The text with such characters written out; line breaks and tabs stay.</summary>
    public static string Of(string text)
    {
        return FirstHidden(text, breaksToo: false) is int first and >= 0
            ? Rewrite(text, first, breaksToo: false) : text;
    }

    /// <summary>The text on one line: line breaks and tabs are blanks.</summary>
    public static string OnOneLine(string text) =>
        FirstHidden(text, breaksToo: true) is int first and >= 0 ? Rewrite(text, first, breaksToo: true) : text;

    private static int FirstHidden(string text, bool breaksToo)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (IsBreak(text[i]) ? breaksToo : IsHidden(text, i))
                return i;
        }

        return -1;
    }

    private static string Rewrite(string text, int first, bool breaksToo)
    {
        var written = new StringBuilder(text, 0, first, text.Length + 32);
        for (int i = first; i < text.Length; i++)
        {
            char c = text[i];
            _ = IsBreak(c) ? written.Append(breaksToo ? ' ' : c)
                : IsHidden(text, i)
                    ? written.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture))
                : written.Append(c);
        }

        return written.ToString();
    }

    private static bool IsBreak(char c) => c is '\n' or '\r' or '\t';

    // Controls of both blocks; marks, embeddings, overrides and isolates of direction; separators, invisible operators
    // and tags; what is no character. Joiners stay: Persian and many pictures need them.
    private static bool IsHidden(string text, int i) => text[i] switch
    {
        < ' ' or (>= '\u007F' and <= '\u009F') => true,
        '\u061C' or '\u180E' or '\u200B' or '\u200E' or '\u200F' => true,
        (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F') => true,
        '\uFEFF' or (>= '\uFFF9' and <= '\uFFFB') or '\uFFFE' or '\uFFFF' => true,
        >= '\uD800' and <= '\uDBFF' =>
            i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]) || IsTag(text[i], text[i + 1]),
        >= '\uDC00' and <= '\uDFFF' => i == 0 || !char.IsHighSurrogate(text[i - 1]) || IsTag(text[i - 1], text[i]),
        _ => false,
    };

    // U+E0000 to U+E007F: letters that no font shows.
    private static bool IsTag(char high, char low) => high == '\uDB40' && low <= '\uDC7F';
}
