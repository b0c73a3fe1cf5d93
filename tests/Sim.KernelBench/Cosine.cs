namespace Sim.KernelBench;

/// <summary>
/// A cosine with the same bits everywhere, from the polynomials of fdlibm (Sun Microsystems 1993): the published
/// workload draws its normal numbers with it.
/// </summary>
internal static class Cosine
{
    /// <summary>cos(2 pi x), for any finite x.</summary>
    public static double OfTurns(double x)
    {
        double turn = x - Math.Floor(x + 0.5);
        double quarter = Math.Floor((turn * 4) + 0.5);
        double angle = (turn - (quarter * 0.25)) * (2 * Math.PI);
        double z = angle * angle;
        return (int)quarter switch
        {
            0 => Even(z),
            1 => -Odd(angle, z),
            -1 => Odd(angle, z),
            _ => -Even(z),
        };
    }

    private static double Even(double z)
    {
        double tail = z * (4.16666666666666019037e-02 + (z * (-1.38888888888741095749e-03
            + (z * (2.48015872894767294178e-05 + (z * (-2.75573143513906633035e-07
            + (z * (2.08757232129817482790e-09 + (z * -1.13596475577881948265e-11))))))))));
        double half = 0.5 * z;
        double w = 1 - half;
        return w + (((1 - w) - half) + (z * tail));
    }

    private static double Odd(double x, double z)
    {
        double tail = 8.33333333332248946124e-03 + (z * (-1.98412698298579493134e-04
            + (z * (2.75573137070700676789e-06
                + (z * (-2.50507602534068634195e-08 + (z * 1.58969099521155010221e-10)))))));
        return x + (z * x * (-1.66666666666666324348e-01 + (z * tail)));
    }
}
