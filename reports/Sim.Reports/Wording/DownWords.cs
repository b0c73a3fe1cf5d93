namespace Sim.Reports;

/// <summary>
/// What to call machines that went down. They crashed where no machine of the run did anything else; hung machines and
/// those whose files were quarantined went down without a crash, and no sentence about them says "crashed".
/// </summary>
internal sealed class DownWords(RunTotals totals)
{
    /// <summary>No machine went down in another way than by a crash.</summary>
    public bool OnlyCrashes { get; } = totals.Hung + totals.Quarantined == 0;

    /// <summary><c>crashed</c> or <c>went down</c>.</summary>
    public string Past => OnlyCrashes ? "crashed" : "went down";

    /// <summary>After a noun: machines <c>crashed</c> or <c>that went down</c>.</summary>
    public string That => OnlyCrashes ? "crashed" : "that went down";

    /// <summary><c>crashed machines</c> or <c>machines that went down</c>.</summary>
    public string Machines => OnlyCrashes ? "crashed machines" : "machines that went down";
}
