namespace Sim.Experiments;

/// <summary>What every year gave, by policy and measure; each year has its place, whoever computes it.</summary>
internal sealed class YearRows
{
    private readonly double[][] _values;
    private readonly int _measures = YearMeasureNames.All.Count;

    public YearRows(int policies, int years, YearSums sums)
    {
        _values = [.. Enumerable.Range(0, policies * _measures).Select(_ => new double[years])];
        Sums = sums;
    }

    /// <summary>Sums over all years.</summary>
    public YearSums Sums { get; }

    /// <summary>Values of a measure, by year.</summary>
    public double[] Of(int policy, int measure) => _values[(policy * _measures) + measure];

    /// <summary>Writes down a year.</summary>
    public void Set(int policy, int year, double largest, double downHours, double gapHours)
    {
        int first = policy * _measures;
        (_values[first][year], _values[first + 1][year], _values[first + 2][year]) = (largest, downHours, gapHours);
    }
}
