namespace Sim.Reports;

/// <summary>The totals of a run in the order of the tables, with the unit in the name.</summary>
internal static class TotalNames
{
    /// <summary>Names and values; whole numbers and hours alike as doubles, exact up to 2^53.</summary>
    public static IReadOnlyList<(string Name, Func<RunTotals, double> Of)> All { get; } =
    [
        ("Machines", t => t.Endpoints),
        ("Applied the update", t => t.Exposed),
        ("Went down", t => t.WentDown),
        ("Crashed", t => t.Crashed),
        ("Hung", t => t.Hung),
        ("Quarantined", t => t.Quarantined),
        ("Most down at once", t => t.PeakDown),
        ("Machine-hours down", t => t.DownHours),
        ("Of these in use hours", t => t.ExpectedUseDownHours),
        ("Worked after a restart", t => t.Restarted),
        ("Repaired by hand", t => t.ManualRepairs),
        ("Of these by a person at the machine", t => t.AtMachine),
        ("Healed themselves", t => t.SelfHealed),
        ("Healed from the cloud", t => t.CloudHealed),
        ("Got the good update before a crash", t => t.Cleaned),
        ("Still down at the end", t => t.StillDown),
        ("Machine-hours up without protection", t => t.ProtectionGapHours),
    ];

    /// <summary>A total with every digit before the point.</summary>
    public static string Text(double value) => Numbers.Count((long)Math.Round(value, MidpointRounding.AwayFromZero));
}
