namespace Sim.Experiments;

/// <summary>Curves, return levels and shares of the simulated years of a policy. For one thread at a time.</summary>
/// <param name="confidence">Level of the intervals.</param>
/// <param name="year">The plan.</param>
internal sealed class YearFigures(double confidence, YearPlan year)
{
    private static readonly int[] Periods = [2, 5, 10, 20, 50, 100, 200];

    private readonly StudentInterval _student = new(confidence);
    private readonly WilsonInterval _wilson = new(confidence);
    private readonly (int Period, double Share, (int Low, int High)? Ranks)[] _levels =
    [
        .. Periods.Where(p => p <= year.Years).Select(p => (p, (p - 1.0) / p,
            OrderStatistics.QuantileRanks(year.Years, (p - 1.0) / p, confidence))),
    ];

    /// <summary>The years of a policy, with intervals of the years alone.</summary>
    public PolicyYear Of(YearPolicy of, double seen, YearSample sample, IReadOnlyList<YearOrigin> origins) => new()
    {
        Name = of.Name,
        Label = of.Label,
        Moved = of.Moved.ToDouble(),
        Seen = seen,
        Measures = [.. YearMeasures.Sized.Select((measure, m) => Measure(measure.Name, m, sample))],
        Above1 = ShareAbove(sample, YearModel.Sizes[0]),
        Above10 = ShareAbove(sample, YearModel.Sizes[1]),
        Origins = origins,
    };

    /// <summary>
    /// What other years have in the place of each figure of a policy that has an interval, in an order of their own.
    /// </summary>
    public IEnumerable<double> Read(PolicyYear policy, YearSample sample)
    {
        for (int m = 0; m < policy.Measures.Count; m++)
        {
            yield return sample.Moments(m).Mean;
            foreach ((_, double share, _) in _levels)
                yield return OrderStatistics.Quantile(sample.Sorted(m), share);

            foreach (ExceedancePoint point in policy.Measures[m].Curve.Points)
                yield return (double)sample.AtLeast(m, point.Value) / year.Years;
        }

        foreach (double size in YearModel.Sizes)
            yield return (double)sample.CountAbove(size * year.Endpoints) / year.Years;
    }

    private ShareInterval ShareAbove(YearSample sample, double size)
    {
        int above = sample.CountAbove(size * year.Endpoints);
        ConfidenceInterval interval = _wilson.Of(above, year.Years);
        return new ShareInterval((double)above / year.Years, interval.Low, interval.High);
    }

    private YearMeasure Measure(string name, int measure, YearSample sample)
    {
        SampleMoments moments = sample.Moments(measure);
        ConfidenceInterval interval = _student.Of(moments) ?? new ConfidenceInterval(moments.Mean, moments.Mean);
        ReadOnlySpan<double> sorted = sample.Sorted(measure);
        return new YearMeasure(name, moments.Mean, interval.Low, interval.High, Levels(sorted), Curve(sorted));
    }

    private ReturnLevel[] Levels(ReadOnlySpan<double> sorted)
    {
        var levels = new ReturnLevel[_levels.Length];
        for (int i = 0; i < levels.Length; i++)
        {
            (int period, double share, (int Low, int High)? ranks) = _levels[i];
            levels[i] = new ReturnLevel(period, OrderStatistics.Quantile(sorted, share),
                ranks is { } low ? sorted[low.Low - 1] : null, ranks is { } high ? sorted[high.High - 1] : null);
        }

        return levels;
    }

    // From the largest year on, each point with a quarter more years than the last: evenly spread where the axis is
    // logarithmic.
    private ExceedanceCurve Curve(ReadOnlySpan<double> sorted)
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
}
