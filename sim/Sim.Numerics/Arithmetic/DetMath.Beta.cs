namespace Sim.Numerics;

/// <content>Gamma and beta functions.</content>
public static partial class DetMath
{
    private const double HalfLnTwoPi = 0.91893853320467274178;
    private const double StirlingFrom = 10;
    private const int MaxFractionSteps = 100_000;
    private const double FractionEpsilon = 1e-16;
    private const double FractionFloor = 1e-300;

    private static ReadOnlySpan<double> StirlingCoefficients =>
    [
        1 / 12.0, -1 / 360.0, 1 / 1260.0, -1 / 1680.0, 1 / 1188.0, -691 / 360360.0, 1 / 156.0, -3617 / 122400.0,
    ];

    /// <summary>
    /// The natural logarithm of the gamma function for positive x; the error is below 10^-14 times the larger of 1
    /// and the result (so not relative next to the zeros at 1 and 2). Positive infinity at 0, NaN below and for NaN.
    /// </summary>
    public static double LogGamma(double x)
    {
        if (!(x > 0))
            return x == 0 ? double.PositiveInfinity : double.NaN;

        if (double.IsPositiveInfinity(x))
            return x;

        double product = 1;
        while (x < StirlingFrom)
        {
            product *= x;
            x += 1;
        }

        double value = ((x - 0.5) * (Log(x) - 1)) - 0.5 + HalfLnTwoPi + StirlingSeries(x);
        return product == 1 ? value : value - Log(product);
    }

    /// <summary>
    /// The regularised incomplete beta function I_x(a, b), the distribution function of Beta(a, b): Lentz's continued
    /// fraction behind Loader's saddle-point form of the density, which keeps its accuracy for a and b in the millions.
    /// NaN unless a and b are positive and finite and x lies in [0, 1].
    /// </summary>
    public static double RegularizedBeta(double a, double b, double x)
    {
        if (!(a > 0 && b > 0 && x >= 0 && x <= 1) || double.IsPositiveInfinity(a) || double.IsPositiveInfinity(b))
            return double.NaN;

        if (x is 0 or 1)
            return x;

        // The fraction converges quickly only below the mean; above it the mirrored function is used.
        return x > (a + 1) / (a + b + 2) ? 1 - LowerBeta(b, a, 1 - x, x) : LowerBeta(a, b, x, 1 - x);
    }

    private static double LowerBeta(double a, double b, double x, double complement)
    {
        double n = a + b;
        double exponent = StirlingError(n) - StirlingError(a) - StirlingError(b)
            - Deviance(a, n * x) - Deviance(b, n * complement);
        double density = Exp(exponent) * Math.Sqrt(b / (n * a)) / Math.Sqrt(2 * Math.PI);
        return density == 0 ? 0 : density * BetaFraction(a, b, x);
    }

    // Modified Lentz evaluation of the continued fraction 26.5.8 of Abramowitz and Stegun.
    private static double BetaFraction(double a, double b, double x)
    {
        double c = 1;
        double d = 1 / AwayFromZero(1 - ((a + b) * x / (a + 1)));
        double value = d;
        for (int m = 1; m <= MaxFractionSteps; m++)
        {
            double even = m * (b - m) * x / ((a + (2.0 * m) - 1) * (a + (2.0 * m)));
            d = 1 / AwayFromZero(1 + (even * d));
            c = AwayFromZero(1 + (even / c));
            value *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + (2.0 * m)) * (a + (2.0 * m) + 1));
            d = 1 / AwayFromZero(1 + (odd * d));
            c = AwayFromZero(1 + (odd / c));
            double step = d * c;
            value *= step;
            if (Math.Abs(step - 1) <= FractionEpsilon)
                break;
        }

        return value;
    }

    private static double AwayFromZero(double value) => Math.Abs(value) < FractionFloor ? FractionFloor : value;

    // log(n!) minus Stirling's approximation of it.
    private static double StirlingError(double n) => n >= StirlingFrom
        ? StirlingSeries(n)
        : LogGamma(n + 1) - ((n + 0.5) * Log(n)) + n - HalfLnTwoPi;

    // lgamma(n + 1) - (n + 1/2) log n + n - log(2 pi)/2, by its asymptotic series: Bernoulli numbers.
    private static double StirlingSeries(double n) => Polynomial(StirlingCoefficients, 1 / (n * n)) / n;

    // value * log(value / mean) + mean - value, by its series where the two are close and would cancel.
    private static double Deviance(double value, double mean)
    {
        double difference = value - mean;
        if (Math.Abs(difference) >= 0.1 * (value + mean))
            return (value * Log(value / mean)) - difference;

        double v = difference / (value + mean);
        double sum = difference * v;
        double term = 2 * value * v;
        for (int j = 1; ; j++)
        {
            term *= v * v;
            double next = sum + (term / ((2 * j) + 1));
            if (next == sum)
                return sum;

            sum = next;
        }
    }

    // Horner's rule; coefficients from the constant upwards.
    private static double Polynomial(ReadOnlySpan<double> coefficients, double x)
    {
        double value = 0;
        for (int i = coefficients.Length - 1; i >= 0; i--)
            value = (value * x) + coefficients[i];

        return value;
    }
}
