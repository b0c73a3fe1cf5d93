namespace Sim.Calibration;

/// <summary>
/// The scale on which a row is compared: there what the model varies by between fleets hardly depends on where the row
/// is, and what is far from the middle is no further than what is near it.
/// </summary>
internal static class RowScale
{
    // Where a share is none or all, no further digit says anything.
    private const double Edge = 1e-4;

    /// <summary>A value on that scale: log odds of a share, the logarithm of everything else.</summary>
    public static double Stretch(double value, MetricUnit unit)
    {
        if (unit != MetricUnit.Share)
            return Math.Log(Math.Max(0, value) + Offset(unit));

        double share = Math.Clamp(value, Edge, 1 - Edge);
        return Math.Log(share / (1 - share));
    }

    /// <summary>The value at a place on that scale.</summary>
    public static double Shrink(double stretched, MetricUnit unit) =>
        unit == MetricUnit.Share ? 1 / (1 + Math.Exp(-stretched)) : Math.Exp(stretched) - Offset(unit);

    /// <summary>What a small error of a value is on that scale.</summary>
    public static double Error(double error, double value, MetricUnit unit)
    {
        if (unit != MetricUnit.Share)
            return error / (Math.Max(0, value) + Offset(unit));

        double share = Math.Clamp(value, Edge, 1 - Edge);
        return error / (share * (1 - share));
    }

    // So that nothing at all is still somewhere.
    private static double Offset(MetricUnit unit) => unit == MetricUnit.Seconds ? 60 : 1;
}
