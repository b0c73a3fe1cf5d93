using System.Runtime.CompilerServices;

namespace Sim.Numerics;

/// <summary>
/// A 128-bit digest that adds modulo 2^128, so that a sum over transitions does not depend on their order or partition.
/// </summary>
public readonly record struct Digest128(ulong Low, ulong High)
{
    private const ulong SaltLow = 0xA0761D6478BD642F;
    private const ulong SaltHigh = 0xE7037ED1A0B428DB;

    /// <summary>The digest of one transition: two differently salted 64-bit mixes of all its parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Digest128 Of(long timeMs, ulong entityKey, byte kind, uint value)
    {
        // Time below 2^63, kind and value are folded into two words; each half mixes both words under its own salt.
        ulong what = ((ulong)value << 8) | kind;
        ulong first = Mix.Mix64(entityKey ^ SaltLow) + (what * Mix.Golden);
        ulong second = (ulong)timeMs ^ (what << 24);
        ulong low = Mix.Mix64(first ^ (second * SaltHigh));
        ulong high = Mix.Mix64((first ^ SaltHigh) + Mix.Mix64(second + SaltLow));
        return new Digest128(low, high);
    }

    /// <summary>The digest of one transition.</summary>
    public static Digest128 Of(in Transition transition) =>
        Of(transition.TimeMs, transition.EntityKey, transition.Kind, transition.Value);

    /// <summary>The sum modulo 2^128.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Digest128 operator +(Digest128 left, Digest128 right)
    {
        ulong low = left.Low + right.Low;
        return new Digest128(low, left.High + right.High + (low < left.Low ? 1UL : 0));
    }

    /// <summary>32 lower-case hex digits, highest first.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{High:x16}{Low:x16}");
}
