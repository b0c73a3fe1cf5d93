using System.Runtime.CompilerServices;

namespace Sim.Experiments;

/// <summary>
/// A Poisson number by inversion of one uniform: a larger mean never gives fewer, so a higher rate keeps the events of
/// a lower one.
/// </summary>
internal static class PoissonDraw
{
    // Beyond what a uniform of 53 bits can ask for at any mean that is accepted.
    private const int Most = 10_000;

    /// <summary>The least number whose cumulative probability exceeds the uniform.</summary>
    /// <param name="uniform">In [0, 1).</param>
    /// <param name="mean">Mean, 0 to 700.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Of(double uniform, double mean)
    {
        double probability = DetMath.Exp(-mean);
        double cumulative = probability;
        int number = 0;
        while (uniform >= cumulative && number < Most)
        {
            number++;
            probability *= mean / number;
            double next = cumulative + probability;
            if (next.Equals(cumulative) && number > mean)
                break;

            cumulative = next;
        }

        return number;
    }
}
