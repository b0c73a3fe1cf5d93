namespace Sim.Scenarios;

/// <summary>Counts what a column holds that is not read.</summary>
/// <param name="index">Its place.</param>
/// <param name="header">Its header.</param>
/// <param name="platform">The group's platform where no column says it, else null.</param>
internal sealed class UnreadColumn(int index, string header, string? platform)
{
    // More texts than that are names or addresses; keeps the work on them bounded.
    private const int MostTexts = 1_024;

    private TextMemo<string>? _platforms =
        platform is null ? null : new(t => ValuePattern.Find(ToolWords.Platforms, t)?.Value ?? "");

    private long _numbers;
    private long _texts;
    private long _same;
    private long _others;
    private long _words;

    /// <summary>Its place.</summary>
    public int Index => index;

    /// <summary>Whether most cells are numbers, or any is where the header says how many.</summary>
    public bool HoldsNumbers => _numbers > _texts || (_numbers > 0 && ToolWords.IsCount(header));

    /// <summary>Whether most cells are platforms, with another one than the group's among them.</summary>
    public bool HoldsPlatforms => _platforms is not null && _others > 0 && _same + _others > _words;

    /// <summary>Looks at the current row.</summary>
    public void Add(CsvReader row)
    {
        byte first = row.FirstByte(index);
        if (first == 0)
            return;

        if (first is (>= (byte)'0' and <= (byte)'9') or (byte)'+' or (byte)'-')
            Number(row.Text(index));
        else
            _texts++;

        if (_platforms is not null)
        {
            string found = _platforms.Read(row.Text(index));
            _ = found == platform ? _same++ : found.Length > 0 ? _others++ : _words++;
            _platforms = _platforms.Values.Count > MostTexts ? null : _platforms;
        }
    }

    // A dash stands for nothing.
    private void Number(ReadOnlySpan<char> text)
    {
        if (text is not "-")
            _ = NumberText.IsWhole(text) ? _numbers++ : _texts++;
    }
}
