namespace Sim.Experiments;

/// <summary>
/// Policies by the share of years with an event above a size, counted on the same years. Chance is that between years,
/// and that of the runs by the shares that single replications give in closed form.
/// </summary>
/// <param name="critical">For every lever and policy the factor from which on a year counts.</param>
/// <param name="expected">The mean year.</param>
/// <param name="size">Number of the size.</param>
/// <param name="measure">How many events of a mean year are above it.</param>
/// <param name="confidence">Level of the intervals.</param>
internal sealed class OrderByCount(CriticalFactors critical, YearExpectation expected, int size,
    Func<FaultMean, double[]> measure, double confidence) : IPolicyOrder
{
    private readonly ArmChance _runs = new(confidence);
    private readonly double _normal = -DetMath.NormalQuantile((1 - confidence) / 2);

    /// <inheritdoc/>
    public double Value(int policy)
    {
        int years = 0;
        foreach (float factor in critical.Of(0, policy, size).ByYear)
            years += factor <= 1 ? 1 : 0;

        return years;
    }

    /// <inheritdoc/>
    public bool IsDecided(int better, int worse) => expected.Replications > 1
        && Steps(0, better, worse) is var steps && steps.At(1) > Half(steps, critical.Levers[0], better, worse, 1);

    /// <inheritdoc/>
    public BreakEven Solve(Lever lever, int better, int worse)
    {
        CountedOrder steps = Steps(Array.IndexOf(critical.Levers, lever), better, worse);
        double? factor = steps.Nearest(d => d <= 0);
        if (factor is not { } turned || expected.Replications == 1)
            return new BreakEven(lever.Of.Name, factor, null, null);

        double half = Half(steps, lever, better, worse, turned);
        return new BreakEven(lever.Of.Name, factor,
            steps.Below(turned, d => Math.Abs(d) > half) ?? YearLever.Least,
            steps.Above(turned, d => Math.Abs(d) > half) ?? YearLever.Most);
    }

    private CountedOrder Steps(int lever, int better, int worse) =>
        new(critical.Of(lever, worse, size), critical.Of(lever, better, size));

    // In years: how far the difference may be from zero by chance.
    private double Half(CountedOrder steps, Lever lever, int better, int worse, double factor)
    {
        double[] apart = [.. Shares(worse).Zip(Shares(better), (w, b) => w - b)];
        double runs = _runs.Half(apart);
        double years = _normal * Math.Sqrt(steps.Variance(factor) / critical.Years);
        return Math.Sqrt((runs * runs) + (years * years)) * critical.Years;

        double[] Shares(int policy) => expected.ShareOfYears(policy, measure, (origin, hasMoved) =>
            lever.Covers(policy, origin, hasMoved) ? factor : 1);
    }
}
