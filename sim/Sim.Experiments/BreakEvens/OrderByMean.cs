namespace Sim.Experiments;

/// <summary>
/// Policies by a mean year, which is linear in every rate and known in closed form. Chance is that of the runs alone.
/// </summary>
/// <param name="expected">The mean year.</param>
/// <param name="measure">What is read of it.</param>
/// <param name="student">Quantile of Student's t for the replications; null of one.</param>
internal sealed class OrderByMean(YearExpectation expected, Func<FaultMean, double[]> measure, double? student)
    : IPolicyOrder
{
    /// <inheritdoc/>
    public double Value(int policy) => SampleMoments.Of(expected.Mean(policy, measure, (_, _) => true)).Mean;

    /// <inheritdoc/>
    public bool IsDecided(int better, int worse)
    {
        SampleMoments apart = SampleMoments.Of(Apart(better, worse, (_, _, _) => true));
        return student is { } t && apart.Mean > t * apart.StandardError;
    }

    /// <inheritdoc/>
    public BreakEven Solve(Lever lever, int better, int worse) => new LinearOrder(
        Apart(better, worse, (policy, origin, hasMoved) => !lever.Covers(policy, origin, hasMoved)),
        Apart(better, worse, lever.Covers), student).Solve(lever.Of.Name);

    private double[] Apart(int better, int worse, Func<int, int, bool, bool> covers) =>
    [
        .. expected.Mean(worse, measure, (origin, hasMoved) => covers(worse, origin, hasMoved)).Zip(
            expected.Mean(better, measure, (origin, hasMoved) => covers(better, origin, hasMoved)), (w, b) => w - b),
    ];
}
