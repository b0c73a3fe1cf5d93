namespace Sim.Lab;

/// <summary>A table of measurements; ratios are to its first row.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="DifferOnlyInSettings">Whether its rows differ in nothing that may change a result.</param>
/// <param name="Rows">Its rows.</param>
public sealed record BenchTable(string Title, bool DifferOnlyInSettings, IReadOnlyList<BenchRow> Rows)
{
    /// <summary>Whether every row gave one digest, and rows that differ only in settings gave the same.</summary>
    public bool Agrees => Rows.All(r => r.Samples.All(s => s.Digest == r.Samples[0].Digest))
        && (!DifferOnlyInSettings
            || Rows.Select(r => r.Samples[0].Digest).Distinct(StringComparer.Ordinal).Count() == 1);
}
