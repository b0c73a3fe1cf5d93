namespace Sim.Reports;

/// <summary>A map from positive values to pixels in which equal ratios are equally far apart.</summary>
/// <param name="From">Value at the start of the range, above 0.</param>
/// <param name="To">Value at its end, another one.</param>
/// <param name="RangeFrom">Pixel of the start.</param>
/// <param name="RangeTo">Pixel of the end.</param>
internal readonly record struct LogScale(double From, double To, double RangeFrom, double RangeTo)
{
    /// <summary>The pixel of a value above 0.</summary>
    public double Map(double value) => RangeFrom
        + ((DetMath.Log(value) - DetMath.Log(From)) / (DetMath.Log(To) - DetMath.Log(From)) * (RangeTo - RangeFrom));

    /// <summary>The powers of ten from one at or below a value to one at or above another, at least two.</summary>
    public static double[] Decades(double low, double high)
    {
        double power = 1;
        while (power > low)
            power /= 10;

        while (power * 10 <= low)
            power *= 10;

        List<double> decades = [power];
        while (decades[^1] < high || decades.Count < 2)
            decades.Add(decades[^1] * 10);

        return [.. decades];
    }
}
