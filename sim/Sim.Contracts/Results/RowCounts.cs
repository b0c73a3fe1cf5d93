using System.Globalization;

namespace Sim.Contracts;

/// <summary>Reasons with their counts in a sentence.</summary>
public static class RowCounts
{
    /// <summary>Most reasons that a sentence holds.</summary>
    public const int Limit = 8;

    private const int Lines = 3;

    /// <summary>
    /// What became of rows, each part after a semicolon, such as <c>; 5 bad rows left out: unknown country in 4 (lines
    /// 3, 9, 12, …), too few cells in 1 (line 7)</c>; nothing where nothing is to be told.
    /// </summary>
    /// <param name="bad">Bad rows.</param>
    /// <param name="leftOut">Rows that a rule leaves out.</param>
    /// <param name="doubtful">Rows with something doubtful.</param>
    public static string Text(
        IReadOnlyList<RowCount> bad, IReadOnlyList<RowCount> leftOut, IReadOnlyList<RowCount> doubtful)
    {
        ArgumentNullException.ThrowIfNull(bad);
        ArgumentNullException.ThrowIfNull(leftOut);
        ArgumentNullException.ThrowIfNull(doubtful);
        return Part(bad, "bad row", " left out") + Part(leftOut, "row", " left out by rule")
            + Part(doubtful, "row", " in doubt");
    }

    /// <summary>A part after a semicolon for rules that leave nothing out; nothing where there are none.</summary>
    /// <param name="rules">The words of the rules.</param>
    public static string Idle(IReadOnlyList<string> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.Count == 0
            ? "" : $"; no row left out by {string.Join(", ", rules.Take(Limit).Select(r => r.Replace('-', ' ')))}"
            + (rules.Count > Limit ? ", …" : "");
    }

    /// <summary>A colon and the reasons; nothing where there are none.</summary>
    /// <param name="counts">The reasons.</param>
    public static string Reasons(IReadOnlyList<RowCount> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        if (counts.Count == 0)
            return "";

        string more = counts.Count > Limit ? $" and {Numbers.Counted(counts.Count - Limit, "more reason")}" : "";
        return ": " + string.Join(", ", counts.Take(Limit).Select(c => One(c, counts.Count > 1))) + more;
    }

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
