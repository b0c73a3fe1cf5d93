namespace Sim.Numerics;

/// <content>The normal distribution function, on the rational approximations of fdlibm's erf and erfc.</content>
public static partial class DetMath
{
    private const double Sqrt2 = 1.41421356237309504880;
    private const double ErfOfOne = 8.45062911510467529297e-01;

    private static ReadOnlySpan<double> ErfZeroTop =>
    [
        1.28379167095512558561e-01, -3.25042107247001499370e-01, -2.84817495755985104766e-02,
        -5.77027029648944159157e-03, -2.37630166566501626084e-05,
    ];

    private static ReadOnlySpan<double> ErfZeroBottom =>
    [
        1, 3.97917223959155352819e-01, 6.50222499887672944485e-02,
        5.08130628187576562776e-03, 1.32494738004321644526e-04, -3.96022827877536812320e-06,
    ];

    private static ReadOnlySpan<double> ErfcOneTop =>
    [
        -2.36211856075265944077e-03, 4.14856118683748331666e-01, -3.72207876035701323847e-01,
        3.18346619901161753674e-01, -1.10894694282396677476e-01, 3.54783043256182359371e-02,
        -2.16637559486879084300e-03,
    ];

    private static ReadOnlySpan<double> ErfcOneBottom =>
    [
        1, 1.06420880400844228286e-01, 5.40397917702171048937e-01,
        7.18286544141962662868e-02, 1.26171219808761642112e-01, 1.36370839120290507362e-02,
        1.19844998467991074170e-02,
    ];

    private static ReadOnlySpan<double> ErfcTailTop =>
    [
        -9.86494403484714822705e-03, -6.93858572707181764372e-01, -1.05586262253232909814e+01,
        -6.23753324503260060396e+01, -1.62396669462573470355e+02, -1.84605092906711035994e+02,
        -8.12874355063065934246e+01, -9.81432934416914548592e+00,
    ];

    private static ReadOnlySpan<double> ErfcTailBottom =>
    [
        1, 1.96512716674392571292e+01, 1.37657754143519042600e+02,
        4.34565877475229228821e+02, 6.45387271733267880336e+02, 4.29008140027567833386e+02,
        1.08635005541779435134e+02, 6.57024977031928170135e+00, -6.04244152148580987438e-02,
    ];

    private static ReadOnlySpan<double> ErfcFarTop =>
    [
        -9.86494292470009928597e-03, -7.99283237680523006574e-01, -1.77579549177547519889e+01,
        -1.60636384855821916062e+02, -6.37566443368389627722e+02, -1.02509513161107724954e+03,
        -4.83519191608651397019e+02,
    ];

    private static ReadOnlySpan<double> ErfcFarBottom =>
    [
        1, 3.03380607434824582924e+01, 3.25792512996573918826e+02,
        1.53672958608443695994e+03, 3.19985821950859553908e+03, 2.55305040643316442583e+03,
        4.74528541206955367215e+02, -2.24409524465858183362e+01,
    ];

    /// <summary>
    /// The standard normal distribution function, relative error below 10^-14 where the result is a normal number,
    /// the far lower tail included. 0 and 1 at the infinities, NaN for NaN.
    /// </summary>
    public static double NormalCdf(double x)
    {
        if (double.IsNaN(x))
            return double.NaN;

        double t = Math.Abs(x) / Sqrt2;
        if (t < 0.84375)
            return 0.5 + (0.5 * ErfNearZero(x / Sqrt2));

        double upper = 0.5 * (t < 1.25 ? ErfcNearOne(t) : t > 28 ? 0 : ErfcTail(t, Math.Abs(x)));
        return x < 0 ? upper : 1 - upper;
    }

    private static double ErfNearZero(double t)
    {
        double z = t * t;
        return t + (t * (Polynomial(ErfZeroTop, z) / Polynomial(ErfZeroBottom, z)));
    }

    private static double ErfcNearOne(double t) =>
        1 - ErfOfOne - (Polynomial(ErfcOneTop, t - 1) / Polynomial(ErfcOneBottom, t - 1));

    // erfc(t) = exp(-t*t - 0.5625 + ratio) / t. The square is taken from x = t * sqrt(2), its upper half exactly,
    // because an error in t would grow by t*t.
    private static double ErfcTail(double t, double x)
    {
        double s = 1 / (t * t);
        double ratio = t < 1 / 0.35
            ? Polynomial(ErfcTailTop, s) / Polynomial(ErfcTailBottom, s)
            : Polynomial(ErfcFarTop, s) / Polynomial(ErfcFarBottom, s);
        double coarse = BitConverter.UInt64BitsToDouble(BitConverter.DoubleToUInt64Bits(x) & 0xFFFF_FFFF_0000_0000);
        return Exp((-0.5 * coarse * coarse) - 0.5625) * Exp((0.5 * (coarse - x) * (coarse + x)) + ratio) / t;
    }
}
