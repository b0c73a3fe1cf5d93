namespace Sim.Experiments;

/// <summary>The years of a policy with every measure in order of size, and what is read of them.</summary>
/// <param name="rows">All years.</param>
/// <param name="policy">Number of the policy.</param>
internal sealed class YearSample(YearRows rows, int policy)
{
    private readonly double[][] _sorted = [.. YearMeasures.Sized.Select((_, m) => Sort(rows.Of(policy, m)))];

    /// <summary>Values of a measure, by year.</summary>
    public double[] Values(int measure) => rows.Of(policy, measure);

    /// <summary>Values of a measure, ascending.</summary>
    public ReadOnlySpan<double> Sorted(int measure) => _sorted[measure];

    /// <summary>Mean and variance of a measure.</summary>
    public SampleMoments Moments(int measure) => SampleMoments.Of(rows.Of(policy, measure));

    /// <summary>How many years have at least so much of a measure.</summary>
    public int AtLeast(int measure, double value)
    {
        ReadOnlySpan<double> sorted = _sorted[measure];
        (int from, int to) = (0, sorted.Length);
        while (from < to)
        {
            int middle = from + ((to - from) / 2);
            (from, to) = sorted[middle] < value ? (middle + 1, to) : (from, middle);
        }

        return sorted.Length - from;
    }

    /// <summary>In how many years the largest event is above a size.</summary>
    /// <param name="size">Endpoints.</param>
    public int CountAbove(double size) => AtLeast(0, Math.BitIncrement(size));

    /// <summary>1 in a year whose largest event is above a size, else 0.</summary>
    /// <param name="size">Endpoints.</param>
    public double[] Above(double size) => [.. rows.Of(policy, 0).Select(v => v > size ? 1.0 : 0.0)];

    private static double[] Sort(double[] values)
    {
        double[] sorted = [.. values];
        Array.Sort(sorted);
        return sorted;
    }
}
