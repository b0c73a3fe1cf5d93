using System.Text.RegularExpressions;

namespace Sim.Scenarios;

/// <summary>Counts what a column holds that is not read.</summary>
/// <param name="platform">The group's platform where no column says it, else null.</param>
internal sealed partial class UnreadColumn(int index, string header, string? platform)
{
    // More texts than that are names or addresses; keeps the work on them bounded.
    private const int MostTexts = 1_024;

    // What sets thousands apart.
    private const string Mark = "[,.'’ \u00A0\u202F]";

    private TextMemo<string>? _platforms =
        platform is null ? null : new(t => ValuePattern.Find(ToolWords.Platforms, t)?.Value ?? "");

    private long _numbers;
    private long _texts;
    private long _same;
    private long _others;
    private long _words;

    public int Index => index;

    /// <summary>Whether most cells are numbers, or any is where the header says how many.</summary>
    public bool HoldsNumbers => _numbers > _texts || (_numbers > 0 && ToolWords.IsCount(header));

    /// <summary>Whether most cells are platforms, with another one than the group's among them.</summary>
    public bool HoldsPlatforms => _platforms is not null && _others > 0 && _same + _others > _words;

    public void Add(CsvReader row)
    {
        byte first = row.FirstByte(index);
        if (first == 0)
            return;

        if (first is not ((>= (byte)'0' and <= (byte)'9') or (byte)'+' or (byte)'-'))
            _texts++;
        else if (row.Text(index) is not "-" and var text)
            _ = IsWhole(text) ? _numbers++ : _texts++;

        if (_platforms is not null)
        {
            string found = _platforms.Read(row.Text(index));
            _ = found == platform ? _same++ : found.Length > 0 ? _others++ : _words++;
            _platforms = _platforms.Values.Count > MostTexts ? null : _platforms;
        }
    }

    /// <summary>Whether a text is a whole number: thousands may be set apart, decimals may be all zero.</summary>
    internal static bool IsWhole(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExceptInRange('0', '9') < 0 ? text.Length > 0
            : !text.ContainsAnyInRange('A', 'z') && WholeNumber().IsMatch(text);

    // More than eight digits in groups are an address or a number of a series, and one zero may be a version's.
    [GeneratedRegex("^[+-]?([0-9]+|[0-9]{1,3}" + Mark + "[0-9]{3}|[0-9]{1,2}(?<mark>" + Mark
        + @")[0-9]{3}\k<mark>[0-9]{3})([.,]0{2,})?\z")]
    private static partial Regex WholeNumber();
}
