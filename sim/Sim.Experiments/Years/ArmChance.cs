namespace Sim.Experiments;

/// <summary>
/// Widens intervals, which know the chance between simulated years, by the chance of the runs of the arms: how far
/// apart the years are that single replications give. Half widths of the two are added as squares, because neither
/// knows of the other. For one thread at a time.
/// </summary>
/// <param name="confidence">Level of the intervals.</param>
internal sealed class ArmChance(double confidence)
{
    private readonly StudentInterval _student = new(confidence);

    /// <summary>
    /// Half the width of the interval of a mean over replications; 0 of one replication, of which nothing is known.
    /// </summary>
    public double Half(ReadOnlySpan<double> replications) =>
        _student.Of(SampleMoments.Of(replications))?.HalfWidth ?? 0;

    /// <summary>A wider interval around a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="low">Lower end by the years.</param>
    /// <param name="high">Upper end by the years.</param>
    /// <param name="replications">The value by each replication.</param>
    public ConfidenceInterval Widen(double value, double low, double high, ReadOnlySpan<double> replications)
    {
        double half = Half(replications);
        return half == 0 ? new ConfidenceInterval(low, high)
            : new ConfidenceInterval(value - Long(value - low, half), value + Long(high - value, half));
    }

    /// <summary>The same of what is never below zero.</summary>
    public ConfidenceInterval WidenFromZero(double value, double low, double high, ReadOnlySpan<double> replications)
    {
        ConfidenceInterval interval = Widen(value, low, high, replications);
        return interval with { Low = Math.Max(0, interval.Low) };
    }

    private static double Long(double one, double other) => Math.Sqrt((one * one) + (other * other));
}
