namespace Sim.Experiments;

/// <summary>
/// Gives the intervals of a policy the chance of the runs of the arms, from what every figure is by single
/// replications. For one thread at a time.
/// </summary>
internal sealed class YearWidening(double confidence)
{
    private readonly ArmChance _chance = new(confidence);

    /// <summary>The policy with wider intervals.</summary>
    /// <param name="policy">With those of the years alone.</param>
    /// <param name="replications">Each figure by replication, in the order of <see cref="YearFigures.Read"/>.</param>
    public PolicyYear Of(PolicyYear policy, double[][] replications)
    {
        int next = 0;
        return policy with
        {
            Measures = [.. policy.Measures.Select(Widen)],
            Above1 = Share(policy.Above1),
            Above10 = Share(policy.Above10),
        };

        YearMeasure Widen(YearMeasure of)
        {
            ConfidenceInterval mean = Next(of.Mean, of.Low, of.High);
            ReturnLevel[] levels = [.. of.Levels.Select(Level)];
            return of with
            {
                Low = mean.Low,
                High = mean.High,
                Levels = levels,
                Curve = new ExceedanceCurve([.. of.Curve.Points.Select(Point)]),
            };
        }

        ReturnLevel Level(ReturnLevel of)
        {
            ConfidenceInterval wide = Next(of.Value, of.Low ?? of.Value, of.High ?? of.Value);
            return of with { Low = of.Low is null ? null : wide.Low, High = of.High is null ? null : wide.High };
        }

        ExceedancePoint Point(ExceedancePoint of)
        {
            ConfidenceInterval wide = Next(of.Probability, of.Low, of.High);
            return of with { Low = wide.Low, High = Math.Min(1, wide.High) };
        }

        ShareInterval Share(ShareInterval of)
        {
            ConfidenceInterval wide = Next(of.Share, of.Low, of.High);
            return of with { Low = wide.Low, High = Math.Min(1, wide.High) };
        }

        ConfidenceInterval Next(double value, double low, double high) =>
            _chance.WidenFromZero(value, low, high, replications[next++]);
    }

    /// <summary>The difference of a policy with a wider interval, and decided by it.</summary>
    /// <param name="of">With that of the years alone.</param>
    /// <param name="replications">The difference by replication.</param>
    public PairedDifference Of(PairedDifference of, ReadOnlySpan<double> replications)
    {
        if (of is not { Low: { } low, High: { } high })
            return of;

        ConfidenceInterval wide = _chance.Widen(of.Mean, low, high, replications);
        return of with
        {
            Low = wide.Low, High = wide.High, Decided = of.Decided && (wide.HalfWidth == 0 || !wide.Holds(0)),
        };
    }
}
