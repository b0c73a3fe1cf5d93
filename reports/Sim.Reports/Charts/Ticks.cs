namespace Sim.Reports;

/// <summary>Round numbers for axes: steps of 1, 2, 2.5 or 5 times a power of ten.</summary>
internal static class Ticks
{
    private static readonly double[] Steps = [1, 2, 2.5, 5];

    /// <summary>Ticks that cover a range; the first is at or below its start, the last at or above its end.</summary>
    /// <param name="atMost">Most steps, at least 1.</param>
    public static double[] Covering(double from, double to, int atMost)
    {
        if (!(to > from))
            to = from + 1;

        double least = (to - from) / atMost;
        double power = Power(least);
        double step = Steps.Select(s => s * power).FirstOrDefault(s => least <= s, 10 * power);
        double first = Math.Floor(from / step);
        int count = (int)(Math.Ceiling((to / step) - 1e-9) - first) + 1;
        return [.. Enumerable.Range(0, count).Select(i => (first + i) * step)];
    }

    /// <summary>The powers of ten from one at or below a value to one at or above another, at least two.</summary>
    public static double[] Decades(double low, double high)
    {
        List<double> decades = [Power(low)];
        while (decades[^1] < high || decades.Count < 2)
            decades.Add(decades[^1] * 10);

        return [.. decades];
    }

    // The power of ten at or below a value: by repeated products, not by logarithm and power, which give other last
    // bits on other processors.
    private static double Power(double value)
    {
        double power = 1;
        while (power > value)
            power /= 10;

        while (power * 10 <= value)
            power *= 10;

        return power;
    }
}
