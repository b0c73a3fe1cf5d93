namespace Sim.Laws.Tests;

/// <summary>A single run of a scenario as it ships, with a million entities.</summary>
internal static class Million
{
    public const double Tolerance = 0.005;

    /// <summary>Seed 1 gives the law within 0.005.</summary>
    public static void Follows(LawRun run, string metric, double law)
    {
        double measured = run.One(metric);
        Assert.True(Math.Abs(measured - law) <= Tolerance, string.Create(CultureInfo.InvariantCulture,
            $"law {law:R}, measured {measured:R}\nrepeat: {run.Repeat("1")}"));
    }
}
