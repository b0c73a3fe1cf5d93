using System.Buffers;
using Wcwidth;

namespace Sim.Reports;

/// <summary>
/// Text measured in the cells of a terminal: an East Asian character and an emoji take two, a combining mark none. What
/// belongs to one character as people see it (a letter with its marks, a flag, a family) is never parted.
/// </summary>
public static class Cells
{
    private const char Ellipsis = '…';
    private static readonly SearchValues<char> Narrow = SearchValues.Create(
        [.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c), Numbers.NoBreak]);

    /// <summary>How many cells a text takes.</summary>
    public static int Of(string text) =>
        text.AsSpan().IndexOfAnyExcept(Narrow) < 0 ? text.Length : Characters(text).Sum(WidthOf);

    /// <summary>Blanks after a text, up to a width.</summary>
    public static string PadRight(string text, int width) => text.PadRight(text.Length + Math.Max(0, width - Of(text)));

    /// <summary>Blanks before a text, up to a width.</summary>
    public static string PadLeft(string text, int width) => text.PadLeft(text.Length + Math.Max(0, width - Of(text)));

    /// <summary>The text, or its beginning and an ellipsis where it takes more than a width.</summary>
    public static string Clip(string text, int width) =>
        Of(text) <= width ? text : string.Concat(Fitting(Characters(text), width - 1)) + Ellipsis;

    /// <summary>The text, or an ellipsis and its end where it takes more than a width.</summary>
    public static string ClipLeft(string text, int width) => Of(text) <= width ? text
        : Ellipsis + string.Concat(Fitting(Characters(text).Reverse(), width - 1).Reverse());

    /// <summary>
    /// A word in pieces of at most a width. It is broken beside wide characters only, as their scripts are; a word
    /// without one stays whole, so that it can be copied.
    /// </summary>
    public static IEnumerable<string> Break(string word, int width)
    {
        StringBuilder piece = new();
        int used = 0;
        foreach (string run in Of(word) <= width ? [word] : Runs(word).Where(r => r.Length > 0))
        {
            int needed = Of(run);
            if (used > 0 && used + needed > width)
            {
                yield return piece.ToString();
                piece.Clear();
                used = 0;
            }

            piece.Append(run);
            used += needed;
        }

        yield return piece.ToString();
    }

    // A wide character stands alone, narrow ones stay together.
    private static IEnumerable<string> Runs(string word)
    {
        StringBuilder narrow = new();
        foreach (string character in Characters(word))
        {
            if (WidthOf(character) < 2)
            {
                narrow.Append(character);
                continue;
            }

            yield return narrow.ToString();
            yield return character;
            narrow.Clear();
        }

        yield return narrow.ToString();
    }

    private static IEnumerable<string> Fitting(IEnumerable<string> characters, int width) =>
        characters.TakeWhile(c => (width -= WidthOf(c)) >= 0);

    private static IEnumerable<string> Characters(string text)
    {
        for (int i = 0, length; i < text.Length; i += length)
        {
            length = StringInfo.GetNextTextElementLength(text, i);
            yield return text.Substring(i, length);
        }
    }

    // A control character has no width at all; a terminal would act on it.
    private static int WidthOf(string character) => Math.Max(0, UnicodeCalculator.GetWidth(character));
}
