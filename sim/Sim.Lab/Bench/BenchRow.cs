namespace Sim.Lab;

/// <summary>A row of a table of measurements.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Samples">Its measurements.</param>
public sealed record BenchRow(string Name, IReadOnlyList<BenchSample> Samples)
{
    /// <summary>The median of a figure of the samples.</summary>
    public double Median(Func<BenchSample, double> figure)
    {
        double[] sorted = [.. Samples.Select(figure).Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
