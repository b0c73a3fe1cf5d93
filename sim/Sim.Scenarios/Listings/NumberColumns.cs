namespace Sim.Scenarios;

/// <summary>
/// Watches the columns that are not read: one of numbers, or one that says how many, may count machines, which would be lost in
/// silence. So it is refused unless the scenario ignores it by name.
/// </summary>
internal sealed class NumberColumns
{
    private readonly int[] _columns;
    private readonly long[] _numbers;
    private readonly long[] _others;

    /// <param name="columns">Columns that are neither read nor ignored.</param>
    public NumberColumns(IEnumerable<int> columns)
    {
        _columns = [.. columns];
        _numbers = new long[_columns.Length];
        _others = new long[_columns.Length];
    }

    /// <summary>Looks at the current row.</summary>
    public void Add(CsvReader row)
    {
        for (int i = 0; i < _columns.Length; i++)
        {
            byte first = row.FirstByte(_columns[i]);
            if (first is (>= (byte)'0' and <= (byte)'9') or (byte)'+' or (byte)'-')
            {
                Look(i, row.Text(_columns[i]));
            }
            else if (first != 0)
            {
                _others[i]++;
            }
        }
    }

    /// <summary>The columns of which most cells are numbers, and those with any number whose header says how many.</summary>
    /// <param name="saysHowMany">Whether the header of a column does.</param>
    public IReadOnlyList<int> Found(Func<int, bool> saysHowMany) =>
    [
        .. Enumerable.Range(0, _columns.Length)
            .Where(i => _numbers[i] > _others[i] || (_numbers[i] > 0 && saysHowMany(_columns[i])))
            .Select(i => _columns[i]),
    ];

    // A dash stands for nothing.
    private void Look(int i, ReadOnlySpan<char> text)
    {
        if (NumberText.IsWhole(text))
        {
            _numbers[i]++;
        }
        else if (text is not "-")
        {
            _others[i]++;
        }
    }
}
