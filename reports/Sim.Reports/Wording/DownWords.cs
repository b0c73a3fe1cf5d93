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
    public string Past => Clause(OnlyCrashes ? nameof(RunTotals.Crashed) : nameof(RunTotals.WentDown));

    /// <summary>After a noun: machines <c>crashed</c> or <c>that went down</c>.</summary>
    public string That => OnlyCrashes ? Past : "that " + Past;

    /// <summary><c>crashed machines</c> or <c>machines that went down</c>.</summary>
    public string Machines => OnlyCrashes ? Past + " machines" : "machines that " + Past;

    /// <summary>What the catalogue calls a total, as a part of a sentence.</summary>
    /// <param name="total">The property that holds it.</param>
    public static string Clause(string total) => Phrases.Clause(Contracts.Measures.Totals[total].Label);
}
