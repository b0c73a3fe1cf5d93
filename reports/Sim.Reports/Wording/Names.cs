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
}
