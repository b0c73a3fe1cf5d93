namespace Sim.Experiments;

/// <summary>
/// Simulates the years of an experiment on a bounded number of threads, which leave no trace in the result.
/// </summary>
internal static class YearRunner
{
    /// <summary>Years of a block: fixed, because sums of blocks are added in their order.</summary>
    private const int Block = 250;

    // Half and double: rates are assumed, and nobody would be surprised by either.
    private static readonly double[] OtherRates = [0.5, 2];

    /// <summary>The years of an experiment.</summary>
    /// <param name="plan">The experiment; it has a year.</param>
    /// <param name="responses">What the replications of each arm gave.</param>
    /// <param name="threads">Most threads, from 1.</param>
    /// <param name="cancellation">Stops it between two blocks.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static YearResult Run(ExperimentPlan plan, IReadOnlyList<Response[]> responses, int threads,
        CancellationToken cancellation)
    {
        var model = new YearModel(plan, responses);
        var figures = new YearFigures(plan, model);
        YearRows assumed = Simulate(model, 1, threads, cancellation);
        return figures.Result(assumed) with
        {
            Sensitivity = [
                .. OtherRates.SelectMany(
                    rate => figures.Sensitivity(rate, Simulate(model, rate, threads, cancellation)))],
        };
    }

    /// <summary>All years at a rate of faulty releases over the assumed one.</summary>
    internal static YearRows Simulate(YearModel model, double rate, int threads, CancellationToken cancellation)
    {
        int years = model.Plan.Years;
        var rows = new YearRows(model.Policies.Count, years);
        var blocks = new YearSimulator[(years + Block - 1) / Block];
        Parallel.For(0, blocks.Length,
            new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation }, block =>
        {
            blocks[block] = new YearSimulator(model, rate, rows);
            for (int year = block * Block; year < Math.Min(years, (block + 1) * Block); year++)
                blocks[block].Run(year);
        });
        rows.Origins = [.. model.Policies.Select((_, policy) => model.Origins.Select((name, o) => new YearOrigin(
            name, blocks.Sum(b => b.Sums[policy][o].Events) / years,
            blocks.Sum(b => b.Sums[policy][o].DownHours) / years,
            blocks.Sum(b => b.Sums[policy][o].GapHours) / years)).ToArray())];
        return rows;
    }
}
