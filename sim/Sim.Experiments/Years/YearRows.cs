namespace Sim.Experiments;

/// <summary>What every year gave, by policy and measure; each year has its place, whoever computes it.</summary>
internal sealed class YearRows(int policies, int years)
{
    private readonly double[][] _values =
        [.. Enumerable.Range(0, policies * YearMeasureNames.All.Count).Select(_ => new double[years])];

    /// <summary>What a mean year of an origin did, by policy and origin.</summary>
    public IReadOnlyList<IReadOnlyList<YearOrigin>> Origins { get; set; } = [];

    /// <summary>Values of a measure, by year.</summary>
    public double[] Of(int policy, int measure) => _values[(policy * YearMeasureNames.All.Count) + measure];

    /// <summary>Writes down a year.</summary>
    public void Set(int policy, int year, double largest, double downHours, double gapHours) =>
        (Of(policy, 0)[year], Of(policy, 1)[year], Of(policy, 2)[year]) = (largest, downHours, gapHours);
}
