namespace Sim.Laws.Tests;

/// <summary>One number of each of several independent runs.</summary>
internal sealed class Sample(LawRun run, double[] values)
{
    public double Mean { get; } = values.Average();

    /// <summary>Unbiased variance between the runs.</summary>
    public double Variance { get; } = values.Sum(v => Square(v - values.Average())) / (values.Length - 1);

    /// <summary>Standard error of the mean, as the runs themselves show it.</summary>
    public double StandardError => Math.Sqrt(Variance / values.Length);

    /// <summary>The mean lies within four standard errors of the law.</summary>
    public Sample Follows(double law)
    {
        double distance = Math.Abs(Mean - law);
        Assert.True(distance <= (4 * StandardError) + 1e-12, Says(law, string.Create(CultureInfo.InvariantCulture,
            $"the mean is {distance / StandardError:0.0} standard errors away")));
        return this;
    }

    /// <summary>
    /// The runs scatter as independent entities do. Without this a wrong engine could hide behind a large standard
    /// error, or dice that are shared between entities could pass as luck. The bounds are the quantiles 0.0001 and
    /// 0.9999 of chi-square with 19 degrees of freedom, over 19.
    /// </summary>
    /// <param name="law">The probability of the law.</param>
    /// <param name="n">Independent entities in a run.</param>
    public Sample ScattersLike(double law, int n)
    {
        double ratio = Variance / (law * (1 - law) / n);
        Assert.True(ratio is >= 0.184 and <= 2.713, Says(law, string.Create(CultureInfo.InvariantCulture,
            $"the variance between runs is {ratio:0.000} times that of {n} independent entities")));
        return this;
    }

    private string Says(double law, string what) => string.Create(CultureInfo.InvariantCulture,
        $"law {law:R}, mean {Mean:R}, standard error {StandardError:R}, {values.Length} runs: {what}\n"
        + $"values {string.Join(' ', values)}\nrepeat, for each SEED from 1 to {values.Length}: {run.Repeat("SEED")}");

    private static double Square(double x) => x * x;
}
