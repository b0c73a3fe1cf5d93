namespace Sim.Reports;

/// <summary>
/// What to call machines that went down. They crashed where no machine of the run did anything else; hung machines and
/// those whose files were quarantined went down without a crash, and no sentence about them says "crashed".
/// </summary>
internal sealed class DownWords
{
    private readonly RunTotals _totals;

    /// <summary>The words of a run.</summary>
    /// <param name="totals">Its totals.</param>
    public DownWords(RunTotals totals) => _totals = totals;

    /// <summary>No machine went down in another way than by a crash.</summary>
    public bool OnlyCrashes => _totals.Hung + _totals.Quarantined == 0;

    /// <summary><c>crashed</c> or <c>went down</c>.</summary>
    public string Past => OnlyCrashes ? "crashed" : "went down";

    /// <summary>The same at the head of a column or a row.</summary>
    public string Heading => OnlyCrashes ? "Crashed" : "Went down";

    /// <summary>After a noun: machines <c>crashed</c> or <c>that went down</c>.</summary>
    public string That => OnlyCrashes ? "crashed" : "that went down";

    /// <summary><c>crashed machines</c> or <c>machines that went down</c>.</summary>
    public string Machines => OnlyCrashes ? "crashed machines" : "machines that went down";

    /// <summary><c>at least one crash</c> or <c>at least one machine that went down</c>.</summary>
    public string AtLeastOne => OnlyCrashes ? "at least one crash" : "at least one machine that went down";

    /// <summary>What they did, in one sentence; empty where all crashed.</summary>
    public string Parts()
    {
        if (OnlyCrashes)
            return "";

        string crashed = _totals.Crashed == 0
            ? "None of them crashed" : $"{Numbers.Words(_totals.Crashed)} of them crashed";
        string hung = _totals.Hung == 0 ? "" : $", {Numbers.Words(_totals.Hung)} hung";
        string quarantined = _totals.Quarantined == 0
            ? ""
            : $", {Numbers.Words(_totals.Quarantined)} could not be used because files of theirs were quarantined";
        return crashed + hung + quarantined + ".";
    }
}
