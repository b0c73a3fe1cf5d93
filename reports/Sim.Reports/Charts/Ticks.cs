namespace Sim.Reports;

/// <summary>Round numbers for axes: steps of 1, 2, 2.5 or 5 times a power of ten.</summary>
internal static class Ticks
{
    /// <summary>Ticks that cover a range; the first is at or below its start, the last at or above its end.</summary>
    /// <param name="from">Start of the range.</param>
    /// <param name="to">End of the range.</param>
    /// <param name="atMost">Most steps, at least 1.</param>
    public static double[] Covering(double from, double to, int atMost)
    {
        if (!(to > from))
            to = from + 1;

        double step = Step((to - from) / atMost);
        double first = Math.Floor(from / step);
        int count = (int)(Math.Ceiling((to / step) - 1e-9) - first) + 1;
        double[] ticks = new double[count];
        for (int i = 0; i < count; i++)
            ticks[i] = (first + i) * step;

        return ticks;
    }

    // By repeated products, not by logarithm and power: those give other last bits on other processors.
    private static double Step(double atLeast)
    {
        double power = 1;
        while (power * 10 <= atLeast)
            power *= 10;

        while (power > atLeast)
            power /= 10;

        return atLeast <= power ? power
            : atLeast <= 2 * power ? 2 * power
            : atLeast <= 2.5 * power ? 2.5 * power
            : atLeast <= 5 * power ? 5 * power
            : 10 * power;
    }
}
