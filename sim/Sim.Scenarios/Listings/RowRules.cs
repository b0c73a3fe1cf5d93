using System.Text;

namespace Sim.Scenarios;

/// <summary>Finds rows that the scenario leaves out by a column, before anything else is read of them.</summary>
internal sealed class RowRules
{
    // A column of ever new texts is read without a cache instead of filling the memory.
    private const int Limit = 1 << 16;

    private readonly LeaveOutRule[] _rules;
    private readonly int[] _cells;
    private readonly Dictionary<string, CellValue<string?>>[] _known;

    /// <param name="rules">The rules.</param>
    /// <param name="cells">The cell of each in every record.</param>
    public RowRules(IEnumerable<LeaveOutRule> rules, IEnumerable<int> cells)
    {
        _rules = [.. rules];
        _cells = [.. cells];
        _known = [.. _rules.Select(_ => new Dictionary<string, CellValue<string?>>(StringComparer.Ordinal))];
    }

    /// <summary>The words of all rules, for those that leave nothing out.</summary>
    public IEnumerable<string> Words => _rules.SelectMany(r => r.Is.Select(i => Word(r, i)).Concat(r.Before is null ? [] : [BeforeWord(r)]));

    /// <summary>The rule that leaves the current row out, or null; a cell that is no date makes the row bad.</summary>
    public string? Find(CsvReader row, BadRows bad)
    {
        for (int i = 0; i < _rules.Length; i++)
        {
            ReadOnlySpan<char> text = row.Text(_cells[i]);
            if (!_known[i].GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out CellValue<string?> found))
            {
                string cell = text.ToString();
                found = Decide(_rules[i], cell);
                if (_known[i].Count < Limit)
                {
                    _known[i].Add(cell, found);
                }
            }

            if (found.State == CellState.Bad)
            {
                bad.Cell(row, _cells[i], found.Reason, found.Message!, found.Suggestion);
                return null;
            }

            if (found.Value is { } rule)
            {
                return rule;
            }
        }

        return null;
    }

    private static CellValue<string?> Decide(LeaveOutRule rule, string cell)
    {
        if (rule.Is.FirstOrDefault(i => ValuePattern.Fits(i, cell)) is { } pattern)
        {
            return CellTexts.Good<string?>(Word(rule, pattern));
        }

        // A machine that was never seen was not seen before a date.
        if (rule.Before is null || cell.Length == 0)
        {
            return CellTexts.Good<string?>(null);
        }

        CellValue<long> seen = SeenTexts.Read(cell);
        return seen.State == CellState.Bad ? CellTexts.Bad<string?>(seen.Reason, seen.Message!, seen.Suggestion)
            : CellTexts.Good(seen.Value < SeenTexts.Read(rule.Before).Value ? BeforeWord(rule) : null);
    }

    private static string Word(LeaveOutRule rule, string pattern) => Slug($"{rule.Header} {(pattern.Length == 0 ? "empty" : pattern)}");

    private static string BeforeWord(LeaveOutRule rule) => Slug($"{rule.Header} before {rule.Before!.Replace('-', '/')}");

    private static string Slug(string text)
    {
        var word = new StringBuilder();
        foreach (char c in Clip.Cell(text).ToLowerInvariant())
        {
            word.Append(char.IsWhiteSpace(c) || c is '_' or '-' ? '-' : c);
        }

        return word.ToString();
    }
}
