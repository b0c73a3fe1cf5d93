namespace Sim.Lab.Bench;

/// <summary>A table of measurements; ratios are to its first row.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Rows">Its rows.</param>
public sealed record BenchTable(string Title, IReadOnlyList<BenchRow> Rows)
{
    /// <summary>Whether every measurement gave one digest, as rows that differ only in settings must.</summary>
    public bool SameDigest => Rows.SelectMany(r => r.Samples).Select(s => s.Digest).Distinct(StringComparer.Ordinal).Count() <= 1;
}
