namespace Sim.Scenarios;

/// <summary>
/// Finds rows that are left out before anything else is read of them: by a column, as the scenario says, and those of
/// an export that are no machines. Where a field has several values, tools as Jamf Pro repeat the machine as rows that
/// hold nothing but the further values, and spreadsheets leave empty rows behind.
/// </summary>
/// <param name="rules">The scenario's rules, each with its cell in every record.</param>
/// <param name="columns">Columns of the file.</param>
/// <param name="machine">Those that are read and those that say which machine a row is; none where every row
/// counts.</param>
internal sealed class RowRules(IEnumerable<(LeaveOutRule Rule, int Cell)> rules, int columns, int[] machine)
{
    private readonly int[] _all = [.. Enumerable.Range(0, columns)];

    private readonly (LeaveOutRule Rule, int Cell, TextMemo<CellValue<string?>> Known)[] _rules =
        [.. rules.Select(r => (r.Rule, r.Cell, new TextMemo<CellValue<string?>>(t => Decide(r.Rule, t))))];

    /// <summary>The words of all rules, for those that leave nothing out.</summary>
    public IEnumerable<string> Words => _rules.SelectMany(r =>
        r.Rule.Is.Select(i => Word(r.Rule, i)).Concat(r.Rule.Before is null ? [] : [BeforeWord(r.Rule)]));

    /// <summary>The rule that leaves the current row out, or null; a cell that is no date makes the row bad.</summary>
    public string? Find(CsvReader row, BadRows bad)
    {
        foreach ((_, int cell, TextMemo<CellValue<string?>> known) in _rules)
        {
            CellValue<string?> found = known.Read(row.Text(cell));
            if (found.Problem is { } problem)
            {
                bad.Cell(row, cell, problem);
                return null;
            }

            if (found.Value is { } rule)
                return rule;
        }

        return row.Count > 1 && AreBlank(row, _all) ? "empty-row"
            : machine.Length > 0 && AreBlank(row, machine) ? "continues-the-row-before" : null;
    }

    private static bool AreBlank(CsvReader row, int[] cells)
    {
        foreach (int cell in cells)
        {
            if (row.FirstByte(cell) != 0)
                return false;
        }

        return true;
    }

    private static CellValue<string?> Decide(LeaveOutRule rule, string cell)
    {
        if (rule.Is.FirstOrDefault(i => ValuePattern.Fits(i, cell)) is { } pattern)
            return Word(rule, pattern);

        // A machine that was never seen was not seen before a date.
        if (rule.Before is null || cell.Length == 0)
            return new CellValue<string?>(null);

        CellValue<long> seen = SeenTexts.Read(cell);
        return seen.Problem is { } problem ? problem
            : new CellValue<string?>(seen.Value < SeenTexts.Read(rule.Before).Value ? BeforeWord(rule) : null);
    }

    private static string Word(LeaveOutRule rule, string pattern) =>
        Slug($"{rule.Header} {(pattern.Length == 0 ? "empty" : pattern)}");

    private static string BeforeWord(LeaveOutRule rule) =>
        Slug($"{rule.Header} before {rule.Before!.Replace('-', '/')}");

    private static string Slug(string text)
    {
        var word = new StringBuilder();
        foreach (char c in Clip.Cell(text).ToLowerInvariant())
            word.Append(char.IsWhiteSpace(c) || c is '_' or '-' ? '-' : c);

        return word.ToString();
    }
}
