namespace Sim.Experiments;

/// <summary>What every year gave, by policy and measure; each year has its place, whoever computes it.</summary>
internal sealed class YearRows(int policies, int years)
{
    private readonly double[][] _values =
        [.. Enumerable.Range(0, policies * YearMeasures.Sized.Count).Select(_ => new double[years])];

    private readonly byte[][] _origins = [.. Enumerable.Range(0, policies).Select(_ => new byte[years])];

    /// <summary>What a mean year of an origin did, by policy and origin.</summary>
    public IReadOnlyList<IReadOnlyList<YearOrigin>> Origins { get; set; } = [];

    /// <summary>Values of a measure, by year.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="measure">Number of the measure among <see cref="YearMeasures.Sized"/>.</param>
    public double[] Of(int policy, int measure) => _values[(policy * YearMeasures.Sized.Count) + measure];

    /// <summary>Whose the largest event is, by year; of nothing where there is none.</summary>
    public ReadOnlySpan<byte> OriginsOf(int policy) => _origins[policy];

    /// <summary>Writes down a year.</summary>
    public void Set(int policy, int year, in YearRow row)
    {
        (Of(policy, 0)[year], Of(policy, 1)[year], Of(policy, 2)[year]) = (row.Largest, row.DownHours, row.GapHours);
        _origins[policy][year] = (byte)row.Origin;
    }
}
