namespace Sim.Experiments;

/// <summary>Curves, return levels and differences of simulated years. For one thread at a time.</summary>
internal sealed class YearFigures(ExperimentPlan plan, YearModel model)
{
    private static readonly int[] Periods = [2, 5, 10, 20, 50, 100, 200];

    private readonly YearPlan _year = model.Plan;
    private readonly Intervals _intervals = new(plan.Confidence);
    private readonly WilsonInterval _wilson = new(plan.Confidence);
    private readonly (int Period, double Share, (int Low, int High)? Ranks)[] _levels =
    [
        .. Periods.Where(p => p <= model.Plan.Years).Select(p => (p, (p - 1.0) / p,
            OrderStatistics.QuantileRanks(model.Plan.Years, (p - 1.0) / p, plan.Confidence))),
    ];

    /// <summary>The result, without what other rates give.</summary>
    public YearResult Result(YearRows rows) => new()
    {
        Years = _year.Years,
        Endpoints = _year.Endpoints,
        Responses = model.Replications,
        Makers = Makers(),
        Groups = [.. _year.Groups.Where(g => _year.Products.Any(p => p.Group == g.Name))
            .Select(g => new YearGroup(g.Name, g.From.ToString(), g.To.ToString(), g.Entries, g.Companies))],
        FaultyReleases = model.Makers.Take(_year.Products.Count + 1).Sum(m => m.Mean),
        Policies = [.. _year.Policies.Select((p, i) => Policy(p, rows, i))],
        Differences = [.. Enumerable.Range(1, _year.Policies.Count - 1).SelectMany(p => Differences(rows, p))],
        Sensitivity = [],
    };

    /// <summary>The return levels at another rate.</summary>
    public IEnumerable<RateSensitivity> Sensitivity(double rate, YearRows rows) =>
        _year.Policies.SelectMany((p, policy) => YearMeasureNames.All.Select((name, m) => new RateSensitivity(
            p.Name, rate, name, SampleMoments.Of(rows.Of(policy, m)).Mean, Levels([.. rows.Of(policy, m).Order()]))));

    private YearMaker[] Makers() =>
    [
        .. model.Stack.TopDown.Select(i => (Of: _year.Products[i], model.Makers[i].Mean)).Select(p => new YearMaker(
            p.Of.Name, p.Of.Label, p.Of.Group, p.Of.Altitude.ToString(), p.Of.Share.ToDouble(), p.Of.Releases, p.Mean)),
        new YearMaker("platform", "Platform", string.Empty, string.Empty, 1, _year.Platform.Releases,
            model.Makers[_year.Products.Count].Mean),
    ];

    private PolicyYear Policy(YearPolicy of, YearRows rows, int policy) => new()
    {
        Name = of.Name,
        Label = of.Label,
        Moved = of.Moved.ToDouble(),
        Seen = model.Policies[policy].Seen,
        Measures = [.. YearMeasureNames.All.Select((name, m) => Measure(name, rows.Of(policy, m)))],
        Above1 = ShareAbove(rows, policy, 0.01),
        Above10 = ShareAbove(rows, policy, 0.1),
        Origins = rows.Origins[policy],
    };

    private ShareInterval ShareAbove(YearRows rows, int policy, double fraction)
    {
        int above = (int)Above(rows, policy, fraction).Sum();
        ConfidenceInterval interval = _wilson.Of(above, _year.Years);
        return new ShareInterval((double)above / _year.Years, interval.Low, interval.High);
    }

    private YearMeasure Measure(string name, double[] values)
    {
        SampleMoments moments = SampleMoments.Of(values);
        ConfidenceInterval interval = _intervals.Of(values) ?? new ConfidenceInterval(moments.Mean, moments.Mean);
        double[] sorted = [.. values.Order()];
        return new YearMeasure(name, moments.Mean, interval.Low, interval.High, Levels(sorted), Curve(sorted));
    }

    private ReturnLevel[] Levels(double[] sorted) => [.. _levels.Select(l => new ReturnLevel(
        l.Period, OrderStatistics.Quantile(sorted, l.Share), l.Ranks is { } low ? sorted[low.Low - 1] : null,
        l.Ranks is { } high ? sorted[high.High - 1] : null))];

    // From the largest year on, each point with a quarter more years than the last: evenly spread where the axis is
    // logarithmic.
    private ExceedanceCurve Curve(double[] sorted)
    {
        List<ExceedancePoint> points = [];
        for (int rank = 1; rank <= sorted.Length && sorted[^rank] > 0; rank = Math.Max(rank + 1, rank * 5 / 4))
        {
            double value = sorted[^rank];
            if (points.Count == 0 || value < points[^1].Value)
            {
                int atOrAbove = rank;
                while (atOrAbove < sorted.Length && sorted[^(atOrAbove + 1)].Equals(value))
                    atOrAbove++;

                ConfidenceInterval share = _wilson.Of(atOrAbove, sorted.Length);
                points.Add(new ExceedancePoint(value, (double)atOrAbove / sorted.Length, share.Low, share.High));
            }
        }

        points.Reverse();
        return new ExceedanceCurve(points);
    }

    private IEnumerable<PairedDifference> Differences(YearRows rows, int policy) =>
        YearMeasureNames.All.Select((name, m) => Difference(policy, name, p => rows.Of(p, m)))
            .Append(Difference(policy, YearMeasureNames.Above1, p => Above(rows, p, 0.01)))
            .Append(Difference(policy, YearMeasureNames.Above10, p => Above(rows, p, 0.1)));

    private PairedDifference Difference(int policy, string measure, Func<int, double[]> values) =>
        _intervals.Difference(_year.Policies[policy].Name, _year.Policies[0].Name, measure,
            PairedSample.Of(values(policy), values(0)))!;

    // 1 in a year whose largest event takes down more than a share of all endpoints.
    private double[] Above(YearRows rows, int policy, double share) =>
        [.. rows.Of(policy, 0).Select(v => v > share * _year.Endpoints ? 1.0 : 0.0)];
}
