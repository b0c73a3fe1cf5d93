namespace Sim.Contracts;

/// <summary>Keeps a message short and readable, whatever stands in the file that it is about.</summary>
public static class Clip
{
    private const int Limit = 60;

    /// <summary>A text on one line, of 60 characters at most.</summary>
    public static string Text(string text)
    {
        string line = VisibleText.OnOneLine(text.ReplaceLineEndings(" "));
        return line.Length <= Limit ? line : line[..Whole(line)] + "…";
    }

    // A character of two halves is shown whole or not at all.
    private static int Whole(string text) => char.IsHighSurrogate(text[Limit - 1]) ? Limit - 1 : Limit;

    /// <summary>
    /// A cell of a foreign file: what would act on a terminal, or turn the text around, shows as a mark.
    /// </summary>
    public static string Cell(string text)
    {
        string part = text.Length <= Limit ? text : text[..Whole(text)];
        string safe = string.Concat(part.Select(c => IsUnprintable(c) ? '\uFFFD' : c));
        return part.Length == text.Length ? safe : safe + "…";
    }

    /// <summary>Whether a character is no text: a control, or one that turns the direction of writing.</summary>
    public static bool IsUnprintable(char c) =>
        char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029'
            or '\u200E' or '\u200F' or '\u061C' or '\uFEFF' or '\uFFFE' or '\uFFFF';
}
