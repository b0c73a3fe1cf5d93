namespace Sim.Reports;

/// <summary>How the expectations came out, in short; it stands beside the answer.</summary>
/// <param name="Verdict">All of them together.</param>
/// <param name="Summary">The same in a sentence.</param>
/// <param name="Items">Verdict, name, what was measured, and what else there is to say.</param>
public sealed record Checks(
    Verdict Verdict, string Summary, IReadOnlyList<(Verdict Verdict, string Name, string Measured, string More)> Items)
        : Block;
