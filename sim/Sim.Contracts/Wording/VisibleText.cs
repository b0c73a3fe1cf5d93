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
    public static string Of(string text) => Written(text, breaksToo: false);

    /// <summary>The text on one line: line breaks and tabs are blanks.</summary>
    public static string OnOneLine(string text) => Written(text, breaksToo: true);

    private static string Written(string text, bool breaksToo)
    {
        StringBuilder? written = null;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            string? other = IsBreak(c) ? breaksToo ? " " : null : IsHidden(text, i) ? $"\\u{(int)c:X4}" : null;
            if (other is not null)
                (written ??= new StringBuilder(text, 0, i, text.Length + 32)).Append(other);
            else
                written?.Append(c);
        }

        return written?.ToString() ?? text;
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
