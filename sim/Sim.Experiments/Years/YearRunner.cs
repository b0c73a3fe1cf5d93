namespace Sim.Experiments;

/// <summary>
/// Simulates the years of an experiment: once with the replication that each faulty release has drawn, and once with
/// every replication alone, which tells the chance of the runs.
/// </summary>
/// <param name="model">The model.</param>
/// <param name="draws">The faulty releases of all years.</param>
/// <param name="blocks">The years in blocks.</param>
/// <param name="confidence">Level of the intervals.</param>
internal sealed class YearRunner(YearModel model, YearDraws draws, YearBlocks blocks, double confidence)
{
    private readonly YearFigures _figures = new(confidence, model.Plan);
    private readonly YearWidening _widening = new(confidence);

    private int Policies => model.Policies.Count;

    /// <summary>The years, without what turns the order of the policies round.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public YearResult Run()
    {
        YearRows rows = Simulate(only: null);
        YearSample[] samples = Samples(rows);
        PolicyYear[] policies = [.. model.Plan.Policies.Select((p, i) =>
            _figures.Of(p, model.Policies[i].Seen, samples[i], rows.Origins[i]))];
        PairedDifference[][] differences =
            [.. Enumerable.Range(0, Policies).Select(p => p == 0 ? [] : Differences(samples, p))];
        YearTail? tail = YearTails.Of(model, rows, policies, draws);
        if (model.Replications > 1)
            Widen(policies, differences);

        return YearHead.Of(model) with
        {
            Policies = policies,
            Differences = [.. differences.SelectMany(d => d)],
            Tail = tail,
        };
    }

    /// <summary>All years.</summary>
    /// <param name="only">The replication that says what every release does; null where each has drawn its own.</param>
    internal YearRows Simulate(int? only)
    {
        int years = model.Plan.Years;
        var rows = new YearRows(Policies, years);
        var simulators = new YearSimulator[blocks.Count];
        blocks.ForEach(block =>
        {
            simulators[block] = new YearSimulator(model, draws, rows, only);
            foreach (int year in blocks.Years(block))
                simulators[block].Run(year);
        });
        rows.Origins = [.. model.Policies.Select((_, policy) => model.Origins.Select((name, o) => new YearOrigin(
            name, simulators.Sum(b => b.Sums[policy][o].Events) / years,
            simulators.Sum(b => b.Sums[policy][o].DownHours) / years,
            simulators.Sum(b => b.Sums[policy][o].GapHours) / years)).ToArray())];
        return rows;
    }

    private void Widen(PolicyYear[] policies, PairedDifference[][] differences)
    {
        // By policy and replication: every figure, and the mean of every measure that differences are told of.
        double[][][] figures = [.. policies.Select(_ => new double[model.Replications][])];
        double[][][] means = [.. policies.Select(_ => new double[model.Replications][])];
        for (int replication = 0; replication < model.Replications; replication++)
        {
            YearSample[] samples = Samples(Simulate(replication));
            int r = replication;
            blocks.Each(Policies, p =>
            {
                figures[p][r] = [.. _figures.Read(policies[p], samples[p])];
                means[p][r] = [.. YearMeasures.Sized.Select((_, m) => samples[p].Moments(m).Mean),
                    .. YearModel.Sizes.Select(s => (double)samples[p].CountAbove(s * model.Plan.Endpoints)
                        / model.Plan.Years)];
            });
        }

        for (int p = 0; p < Policies; p++)
        {
            policies[p] = _widening.Of(policies[p], Turned(figures[p]));
            double[][] of = Turned(means[p]);
            double[][] first = Turned(means[0]);
            differences[p] = [.. differences[p].Select((d, m) =>
                _widening.Of(d, [.. of[m].Zip(first[m], (a, b) => a - b)]))];
        }
    }

    private YearSample[] Samples(YearRows rows)
    {
        var samples = new YearSample[Policies];
        blocks.Each(Policies, policy => samples[policy] = new YearSample(rows, policy));
        return samples;
    }

    private PairedDifference[] Differences(YearSample[] samples, int policy)
    {
        var intervals = new Intervals(confidence);
        return [.. Measured(samples[policy]).Zip(Measured(samples[0]), (a, b) => intervals.Difference(
            model.Plan.Policies[policy].Name, model.Plan.Policies[0].Name, a.Measure.Name,
            PairedSample.Of(a.Values, b.Values))!)];
    }

    // The measures that policies are compared by, with their values by year.
    private IEnumerable<(Measure Measure, double[] Values)> Measured(YearSample sample) =>
    [
        .. YearMeasures.Sized.Select((measure, m) => ((Measure)measure, sample.Values(m))),
        (YearMeasures.Above1, sample.Above(YearModel.Sizes[0] * model.Plan.Endpoints)),
        (YearMeasures.Above10, sample.Above(YearModel.Sizes[1] * model.Plan.Endpoints)),
    ];

    private static double[][] Turned(double[][] rows) =>
        [.. rows[0].Select((_, column) => (double[])[.. rows.Select(row => row[column])])];
}
