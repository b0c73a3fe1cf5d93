namespace Sim.Numerics.Tests;

/// <summary>Values with a known distribution, keyed by seed and place.</summary>
internal static class NormalSample
{
    /// <summary>Standard normal values.</summary>
    public static double[] Of(ulong seed, int n) => [.. Enumerable.Range(0, n).Select(i => At(seed, (uint)i))];

    /// <summary>Exponential values with mean 1.</summary>
    public static double[] Exponential(ulong seed, int n) =>
        [.. Enumerable.Range(0, n).Select(i => -DetMath.Log(1 - Unit(seed, (uint)i)))];

    /// <summary>One standard normal value.</summary>
    public static double At(ulong seed, uint place) => DetMath.NormalQuantile(Unit(seed, place));

    private static double Unit(ulong seed, uint place) =>
        Mix.ToUnit(Philox4x32.Block(Mix.Mix64(seed + 17), place, 1, 2, 3).Low) + (0.5 / (1L << 53));
}
