namespace Sim.Experiments;

/// <summary>
/// The difference of two policies in a measure whose mean is linear in the rate of a lever: what does not depend on it,
/// and the factor times what does. By replication, so that it is known how far the runs of the arms leave it open.
/// </summary>
/// <param name="fixedPart">Worse minus better without the lever, by replication.</param>
/// <param name="covered">Worse minus better of the lever's part, by replication.</param>
/// <param name="student">Quantile of Student's t for as many replications; null of one.</param>
internal sealed class LinearOrder(double[] fixedPart, double[] covered, double? student)
{
    // What rounding leaves of a difference of equal sums.
    private const double Rounding = 1e-12;

    private readonly double _fixed = SampleMoments.Of(fixedPart).Mean;
    private readonly double _covered = SampleMoments.Of(covered).Mean;

    /// <summary>
    /// The factor at which the difference is zero, and the factors at which chance leaves its sign open (Fieller, "Some
    /// problems in interval estimation", Journal of the Royal Statistical Society B 16, 1954).
    /// </summary>
    public BreakEven Solve(string lever)
    {
        double? zero = Math.Abs(_covered) <= Rounding * Math.Abs(_fixed) ? null : -_fixed / _covered;
        (double Low, double High)? open = Open(zero ?? 1);
        return new BreakEven(lever, zero is >= YearLever.Least and <= YearLever.Most ? zero : null,
            open?.Low, open?.High);
    }

    // The factors f at which the difference is within t standard errors of zero: a quadratic inequality. Of two pieces
    // that with the break-even counts.
    private (double Low, double High)? Open(double near)
    {
        if (student is not { } t)
            return null;

        double weight = t * t / fixedPart.Length;
        double a = (_covered * _covered) - (weight * Covariance(covered, _covered, covered, _covered));
        double b = 2 * ((_fixed * _covered) - (weight * Covariance(fixedPart, _fixed, covered, _covered)));
        double c = (_fixed * _fixed) - (weight * Covariance(fixedPart, _fixed, fixedPart, _fixed));
        double root = (b * b) - (4 * a * c);
        if (a == 0)
            return null;

        double middle = -b / (2 * a);
        double half = root <= 0 ? 0 : Math.Sqrt(root) / (2 * Math.Abs(a));
        return a > 0 ? Clip(middle - half, middle + half)
            : root <= 0 ? Clip(double.NegativeInfinity, double.PositiveInfinity)
            : near <= middle ? Clip(double.NegativeInfinity, middle - half)
            : Clip(middle + half, double.PositiveInfinity);
    }

    private static (double Low, double High)? Clip(double low, double high) =>
        high < YearLever.Least || low > YearLever.Most ? null
            : (Math.Max(low, YearLever.Least), Math.Min(high, YearLever.Most));

    private static double Covariance(double[] one, double meanOne, double[] other, double meanOther)
    {
        double sum = 0;
        for (int i = 0; i < one.Length; i++)
            sum += (one[i] - meanOne) * (other[i] - meanOther);

        return one.Length < 2 ? 0 : sum / (one.Length - 1);
    }
}
