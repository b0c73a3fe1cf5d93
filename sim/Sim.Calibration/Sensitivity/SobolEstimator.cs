namespace Sim.Calibration;

/// <summary>
/// Sobol indices from rows: the first order by Saltelli and others (2010), the total by Jansen (1999), with percentile
/// intervals from keyed resamples of rows. A row has fleets of its own, so that intervals are those over fleets, too.
/// </summary>
/// <param name="rows">Complete rows, at least two.</param>
/// <param name="key">The key of the resamples.</param>
public sealed class SobolEstimator(SobolRows rows, ulong key)
{
    /// <summary>Level of the intervals.</summary>
    public const double Confidence = 0.95;

    private const int Resamples = 1000;
    private const int Tail = Resamples / 40;

    private readonly int _count = rows.A.Count;

    /// <summary>Mean of the values at both base points.</summary>
    public double Mean => Moments(Whole).Mean;

    /// <summary>Their standard deviation.</summary>
    public double Deviation => Math.Sqrt(Moments(Whole).Variance);

    private int[] Whole => [.. Enumerable.Range(0, _count)];

    /// <summary>The indices of each factor.</summary>
    public IReadOnlyList<SobolIndices> Estimate()
    {
        (double First, double Total)[] whole = Indices(Whole);
        (double First, double Total)[][] drawn = [.. Enumerable.Range(0, Resamples).Select(r => Indices(Resample(r)))];
        return [.. whole.Select((w, f) =>
        {
            double[] first = [.. drawn.Select(d => d[f].First).Order()];
            double[] total = [.. drawn.Select(d => d[f].Total).Order()];
            return new SobolIndices(
                w.First, first[Tail], first[^(Tail + 1)], w.Total, total[Tail], total[^(Tail + 1)]);
        })];
    }

    private (double First, double Total)[] Indices(int[] chosen)
    {
        (double mean, double variance) = Moments(chosen);
        return [.. rows.Crossed.Select(crossed =>
        {
            double first = 0;
            double total = 0;
            foreach (int i in chosen)
            {
                double moved = crossed[i] - rows.A[i];
                first += (rows.B[i] - mean) * moved;
                total += moved * moved;
            }

            return variance > 0 ? (first / chosen.Length / variance, total / chosen.Length / (2 * variance)) : (0, 0);
        })];
    }

    private (double Mean, double Variance) Moments(int[] chosen)
    {
        double mean = chosen.Sum(i => rows.A[i] + rows.B[i]) / (2 * chosen.Length);
        return (mean, chosen.Sum(i => Square(rows.A[i] - mean) + Square(rows.B[i] - mean)) / (2 * chosen.Length));
    }

    private int[] Resample(int resample) => [.. Enumerable.Range(0, _count).Select(i =>
        (int)(Mix.ToUnit(Philox4x32.Block(key, (uint)resample, (uint)i, 0, 0).Low) * _count))];

    private static double Square(double value) => value * value;
}
