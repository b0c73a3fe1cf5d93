using System.Runtime.CompilerServices;

namespace Sim.Numerics;

/// <summary>Stable 64-bit mixing for keys and hashes; the same on every machine and in every process.</summary>
public static class Mix
{
    /// <summary>2^64 over the golden ratio, odd: the increment of SplitMix64 (Steele, Lea and Flood 2014).</summary>
    public const ulong Golden = 0x9E3779B97F4A7C15;

    /// <summary>The finaliser of SplitMix64, a bijection with full avalanche.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix64(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>One key from two; not symmetric in its arguments.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Combine(ulong a, ulong b) => Mix64(a ^ Mix64(b + Golden));

    /// <summary>Key of a stable name: folds its UTF-16 code units in order.</summary>
    public static ulong OfName(ReadOnlySpan<char> name)
    {
        ulong key = Mix64((ulong)name.Length + Golden);
        foreach (char c in name)
            key = Combine(key, c);

        return key;
    }

    /// <summary>A double in [0, 1) from the upper 53 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double ToUnit(ulong bits) => (bits >> 11) * (1.0 / (1L << 53));
}
