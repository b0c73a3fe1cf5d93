namespace Sim.Scenarios;

/// <summary>
/// Watches the columns that are not read of an export without a column for the platform: machines of other platforms that one of
/// them names would be counted as the group's. So it is refused unless the scenario ignores it by name.
/// </summary>
internal sealed class PlatformColumns
{
    // More texts than that are names or addresses; keeps the work on them bounded.
    private const int MostTexts = 1_024;

    private readonly string _platform;
    private readonly int[] _columns;
    private readonly long[] _same;
    private readonly long[] _others;
    private readonly long[] _words;
    private readonly Dictionary<string, string>?[] _known;

    /// <param name="platform">The group's platform.</param>
    /// <param name="columns">Columns that are neither read nor ignored; none where the platform is read.</param>
    public PlatformColumns(string platform, IEnumerable<int> columns)
    {
        _platform = platform;
        _columns = [.. columns];
        _same = new long[_columns.Length];
        _others = new long[_columns.Length];
        _words = new long[_columns.Length];
        _known = [.. _columns.Select(_ => new Dictionary<string, string>(StringComparer.Ordinal))];
    }

    /// <summary>Looks at the current row.</summary>
    public void Add(CsvReader row)
    {
        for (int i = 0; i < _columns.Length; i++)
        {
            if (_known[i] is { } known && row.FirstByte(_columns[i]) != 0)
            {
                string platform = Platform(known, row.Text(_columns[i]));
                _same[i] += platform == _platform ? 1 : 0;
                _others[i] += platform.Length > 0 && platform != _platform ? 1 : 0;
                _words[i] += platform.Length == 0 ? 1 : 0;
                _known[i] = known.Count > MostTexts ? null : known;
            }
        }
    }

    /// <summary>The columns most cells of which are platforms, with another one than the group's among them.</summary>
    public IReadOnlyList<int> Found =>
    [
        .. Enumerable.Range(0, _columns.Length)
            .Where(i => _known[i] is not null && _others[i] > 0 && _same[i] + _others[i] > _words[i])
            .Select(i => _columns[i]),
    ];

    // Empty for a text that is none.
    private static string Platform(Dictionary<string, string> known, ReadOnlySpan<char> text)
    {
        if (!known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out string? platform))
        {
            string cell = text.ToString();
            platform = ValuePattern.Find(ToolWords.Platforms, cell)?.Value ?? "";
            known.Add(cell, platform);
        }

        return platform;
    }
}
