using Sim.Contracts;

namespace Sim.TestSupport;

/// <summary>Draws of the scenario generator: Philox under the scenario's number, one block a draw.</summary>
internal sealed class Dice
{
    private readonly ulong _key;
    private uint _draws;

    public Dice(int number) => _key = Mix.Combine(Mix.OfName("random-scenario"), (ulong)number);

    /// <summary>64 bits.</summary>
    public ulong Bits() => Philox4x32.Block(_key, _draws++, 0, 0, 0).Low;

    /// <summary>Uniform in [from, to], both inclusive.</summary>
    public long Between(long from, long to) => from + (long)(((UInt128)Bits() * (ulong)(to - from + 1)) >> 64);

    /// <summary>Uniform in [from, to], both inclusive.</summary>
    public int Between(int from, int to) => (int)Between((long)from, to);

    /// <summary>Log-uniform in [from, to]: as many small values as large ones; from is positive.</summary>
    public long Spread(long from, long to) =>
        Math.Clamp((long)(from * DetMath.Exp(Mix.ToUnit(Bits()) * DetMath.Log((double)to / from))), from, to);

    /// <summary>True in one of n cases.</summary>
    public bool OneIn(int n) => Between(1, n) == 1;

    /// <summary>One of the choices.</summary>
    public T Of<T>(params T[] choices) => choices[Between(0, choices.Length - 1)];

    /// <summary>A share: often 0 or 1, else a fraction with an odd or a decimal denominator.</summary>
    public Ratio Chance()
    {
        long denominator = Of(2, 3, 7, 10, 97, 1000, 99_991);
        return Between(0, 5) switch
        {
            0 => Ratio.Zero,
            1 => Ratio.One,
            _ => Ratio.Of(Between(0L, denominator), denominator),
        };
    }

    /// <summary>A share that is not zero.</summary>
    public Ratio LikelyChance() => OneIn(3) ? Ratio.One : Ratio.Of(Between(40, 99), 100);

    /// <summary>n shares that add up to one exactly; some may be zero.</summary>
    public Ratio[] Shares(int n)
    {
        long[] weights = new long[n];
        for (int i = 0; i < n; i++)
        {
            weights[i] = n > 1 && OneIn(8) ? 0 : Between(1L, 50);
        }

        weights[Between(0, n - 1)] += 1;
        long sum = weights.Sum();
        return [.. weights.Select(weight => Ratio.Of(weight, sum))];
    }

    /// <summary>Milliseconds: zero, a whole number of a unit, or any.</summary>
    public SimDuration Duration(long from, long to)
    {
        long value = Spread(Math.Max(1, from), Math.Max(1, to));
        return SimDuration.FromMilliseconds(OneIn(3) && value >= 60_000 ? value / 60_000 * 60_000 : value);
    }

    /// <summary>A duration law of every family, about as long as the range; zero in one of a few cases.</summary>
    public DurationLaw Law(long from, long to) => Between(0, 5) switch
    {
        0 => DurationLaw.Fixed(SimDuration.Zero),
        1 => DurationLaw.Fixed(Duration(from, to)),
        2 => DurationLaw.Uniform(SimDuration.Zero, Duration(from, to)),
        3 => DurationLaw.Exponential(Duration(from, to)),
        4 => DurationLaw.LogNormal(Duration(from, to), Of(0, 0.3, 1.1)),
        _ => Ends(Duration(from, to), Duration(from, to)),
    };

    private static DurationLaw Ends(SimDuration a, SimDuration b) =>
        a < b ? DurationLaw.Uniform(a, b) : DurationLaw.Uniform(b, a);
}
