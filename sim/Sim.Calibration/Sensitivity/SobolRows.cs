namespace Sim.Calibration;

/// <summary>The values that Sobol indices are estimated from, a row for each pair of base points.</summary>
/// <param name="A">Values at the first points.</param>
/// <param name="B">Values at the second.</param>
/// <param name="Crossed">For each factor, values at the first points with this factor of the second.</param>
public sealed record SobolRows(
    IReadOnlyList<double> A, IReadOnlyList<double> B, IReadOnlyList<IReadOnlyList<double>> Crossed)
{
    /// <summary>The rows that have all their values.</summary>
    public SobolRows Complete()
    {
        int[] kept = [.. Enumerable.Range(0, A.Count).Where(i =>
            double.IsFinite(A[i]) && double.IsFinite(B[i]) && Crossed.All(c => double.IsFinite(c[i])))];
        return new SobolRows(Pick(A), Pick(B), [.. Crossed.Select(Pick)]);

        double[] Pick(IReadOnlyList<double> all) => [.. kept.Select(i => all[i])];
    }
}
