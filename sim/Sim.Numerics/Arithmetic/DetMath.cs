using System.Runtime.CompilerServices;

namespace Sim.Numerics;

/// <summary>
/// Elementary functions from + - * / and square root alone, so that every CPU, runtime and operating system gives the
/// same bits. Accurate to about 1e-15 relative. Polynomials of <see cref="Log"/> and <see cref="Exp"/> are those
/// published with fdlibm (Sun Microsystems 1993).
/// </summary>
public static partial class DetMath
{
    private const double Ln2High = 6.93147180369123816490e-01;
    private const double Ln2Low = 1.90821492927058770002e-10;
    private const double TwoTo54 = 1L << 54;

    /// <summary>Natural logarithm; negative numbers give NaN, zero gives negative infinity.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Log(double x)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(x);
        return bits - 0x0010_0000_0000_0000 < 0x7FE0_0000_0000_0000 ? LogOfNormal(bits, 0) : LogOfSpecial(x);
    }

    /// <summary>Exponential; above 709.78 positive infinity, below -745.2 zero.</summary>
    public static double Exp(double x)
    {
        if (double.IsNaN(x) || x > 709.782712893384)
            return double.IsNaN(x) ? double.NaN : double.PositiveInfinity;

        if (x < -745.1332191019412)
            return 0;

        double k = Math.Floor((x * 1.44269504088896338700) + 0.5);
        double high = x - (k * Ln2High);
        double low = k * Ln2Low;
        double r = high - low;
        double t = r * r;
        double c = r - (t * (1.66666666666666019037e-01 + (t * (-2.77777777770155933842e-03
            + (t * (6.61375632143793436117e-05 + (t * (-1.65339022054652515390e-06
            + (t * 4.13813679705723846039e-08)))))))));
        double y = 1 - ((low - (r * c / (2 - c))) - high);
        return Scale(y, (int)k);
    }

    private static double LogOfSpecial(double x)
    {
        if (x == 0)
            return double.NegativeInfinity;

        if (!(x > 0) || double.IsPositiveInfinity(x))
            return x > 0 ? x : double.NaN;

        return LogOfNormal(BitConverter.DoubleToUInt64Bits(x * TwoTo54), 54);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double LogOfNormal(ulong bits, int scaled)
    {
        // x = 2^k * m with m in [sqrt(1/2), sqrt(2)): the constant carries the mantissa into the exponent at sqrt(2).
        ulong shifted = bits + (0x3FF0_0000_0000_0000 - 0x3FE6_A09E_0000_0000);
        int k = (int)(shifted >> 52) - 1023 - scaled;
        double f = BitConverter.UInt64BitsToDouble((shifted & 0x000F_FFFF_FFFF_FFFF) + 0x3FE6_A09E_0000_0000) - 1;
        double half = 0.5 * f * f;
        return (k * Ln2High) - ((half - (LogTail(f, half) + (k * Ln2Low))) - f);
    }

    // log(1 + f) = f - half + tail for 1 + f in [sqrt(1/2), sqrt(2)), half = f*f/2; a polynomial in s = f / (2 + f).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double LogTail(double f, double half)
    {
        double s = f / (2 + f);
        double z = s * s;
        double w = z * z;
        double odd = z * (6.666666666666735130e-01 + (w * (2.857142874366239149e-01
            + (w * (1.818357216161805012e-01 + (w * 1.479819860511658591e-01))))));
        double even = w * (3.999999999940941908e-01
            + (w * (2.222219843214978396e-01 + (w * 1.531383769920937332e-01))));
        return s * (half + odd + even);
    }

    private static double Scale(double y, int k)
    {
        // Two steps, so that a subnormal result is rounded once.
        int first = k / 2;
        return y * BitConverter.UInt64BitsToDouble((ulong)(first + 1023) << 52)
            * BitConverter.UInt64BitsToDouble((ulong)(k - first + 1023) << 52);
    }
}
