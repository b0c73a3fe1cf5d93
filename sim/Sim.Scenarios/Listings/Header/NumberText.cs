namespace Sim.Scenarios;

/// <summary>Whole numbers as tools and spreadsheets write them.</summary>
internal static class NumberText
{
    // Beyond that it is an address or a number of a series.
    private const int MostGroups = 3;

    /// <summary>
    /// Whether a text is a whole number, with thousands set apart or not, or with decimals that are all zero.
    /// </summary>
    public static bool IsWhole(ReadOnlySpan<char> text)
    {
        text = text is ['+' or '-', ..] ? text[1..] : text;
        int at = Digits(text);
        if (at == 0)
            return false;

        if (at == text.Length)
            return true;

        char mark = text[at];
        int groups = 1;
        while (at <= 3 * groups && at < text.Length && text[at] == mark && IsMark(mark)
            && Digits(text[(at + 1)..]) == 3)
        {
            at += 4;
            groups++;
        }

        return groups <= MostGroups && (at == text.Length || IsZeros(text[at..]));
    }

    // ".00" or ",00"; one zero may be a version's.
    private static bool IsZeros(ReadOnlySpan<char> rest) =>
        rest.Length > 2 && rest[0] is '.' or ',' && rest[1..].IndexOfAnyExcept('0') < 0;

    private static bool IsMark(char c) => c is ',' or '.' or '\'' or '’' or ' ' or '\u00A0' or '\u202F';

    private static int Digits(ReadOnlySpan<char> text)
    {
        int other = text.IndexOfAnyExceptInRange('0', '9');
        return other < 0 ? text.Length : other;
    }
}
