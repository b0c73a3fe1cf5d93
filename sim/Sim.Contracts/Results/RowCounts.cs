namespace Sim.Contracts;

/// <summary>Reasons with their counts in a sentence.</summary>
public static class RowCounts
{
    private const int Lines = 3;

    /// <summary>
    /// Rows of a file, how its text was read and what became of them, each part after a semicolon, such as <c>from 900
    /// rows; 5 bad rows left out: unknown country in 4 (lines 3, 9, 12, …), too few cells in 1 (line 7)</c>.
    /// </summary>
    /// <param name="input">A file that lists organisations or endpoints.</param>
    public static string Text(InputFile input)
    {
        string read = input.Encoding == InputFile.Utf8 ? "" : $"; read as {input.Encoding}";
        return $"from {Numbers.Counted(input.Rows, "row")}{read}{Part(input.Skipped, "bad row", " left out")}"
            + Part(input.Ignored, "row", " left out by rule") + Part(input.Doubtful, "row", " in doubt")
            + Idle(input.IdleRules) + string.Concat(input.Caught.Select(c => "; " + c.ToSentence()));
    }

    /// <summary>A colon and the reasons; nothing where there are none.</summary>
    /// <param name="counts">The reasons.</param>
    public static string Reasons(IReadOnlyList<RowCount> counts)
    {
        if (counts.Count == 0)
            return "";

        string more = counts.Count > Phrases.Most
            ? $" and {Numbers.Counted(counts.Count - Phrases.Most, "more reason")}" : "";
        return ": " + string.Join(", ", counts.Take(Phrases.Most).Select(c => One(c, counts.Count > 1))) + more;
    }

    private static string Idle(IReadOnlyList<string> rules) => rules.Count == 0
        ? "" : $"; no row left out by {string.Join(", ", rules.Take(Phrases.Most).Select(r => r.Replace('-', ' ')))}"
            + (rules.Count > Phrases.Most ? ", …" : "");

    private static string Part(IReadOnlyList<RowCount> counts, string what, string became)
    {
        long rows = counts.Sum(c => c.Rows);
        return rows == 0 ? "" : $"; {Numbers.Counted(rows, what)}{became}{Reasons(counts)}";
    }

    private static string One(RowCount count, bool isOneOfMany)
    {
        string rows = isOneOfMany ? " in " + Numbers.Count(count.Rows) : "";
        string lines = string.Join(", ",
            count.FirstLines.Take(Lines).Select(l => l.ToString(CultureInfo.InvariantCulture)));
        string more = count.Rows > Lines ? ", …" : "";
        return $"{count.Reason.Replace('-', ' ')}{rows} (line{(count.Rows == 1 ? "" : "s")} {lines}{more})";
    }
}
