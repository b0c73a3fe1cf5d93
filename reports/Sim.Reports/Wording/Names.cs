namespace Sim.Reports;

/// <summary>Keys of a scenario as people would write them.</summary>
internal static class Names
{
    /// <summary>With blanks for hyphens, such as <c>domain controller</c>.</summary>
    public static string Plain(string key) => key.Replace('-', ' ');

    /// <summary>A distance from UTC, such as <c>UTC+2</c>, <c>UTC−4</c> or <c>UTC+5:30</c>.</summary>
    /// <param name="minutes">Local time minus UTC in minutes.</param>
    public static string Offset(int minutes) => minutes == 0 ? "UTC"
        : $"UTC{(minutes < 0 ? '\u2212' : '+')}{Math.Abs(minutes / 60)}"
            + (minutes % 60 == 0 ? "" : $":{Math.Abs(minutes % 60):00}");

    /// <summary>
    /// Whether the name of a scenario or an experiment can name a folder: letters, digits, '-', '_' and '.', at most
    /// 100, no '.' in front.
    /// </summary>
    public static bool IsFolder(string name) => name.Length is > 0 and <= 100 && name[0] != '.'
        && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
}
