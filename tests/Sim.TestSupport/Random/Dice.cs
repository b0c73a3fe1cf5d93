namespace Sim.TestSupport;

/// <summary>Draws of the scenario generator: Philox under the scenario's number, one block a draw.</summary>
internal sealed class Dice
{
    /// <summary>The longest duration that a scenario may give, ms: 3660 days.</summary>
    public const long Longest = 3660L * 86_400_000;

    private readonly ulong _key;
    private uint _draws;

    public Dice(long number) => _key = Mix.Combine(Mix.OfName("random-scenario"), (ulong)number);

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

    /// <summary>
    /// A share from the whole range: no, hardly, half, nearly or quite all, as exact as a file can say it.
    /// </summary>
    public Ratio AnyShare() => Between(0, 4) switch
    {
        0 => Chance(),
        1 => Ratio.Of(Between(0L, 3), 1_000_000_000_000),
        2 => Ratio.Of(1_000_000_000_000 - Between(0L, 3), 1_000_000_000_000),
        _ => Ratio.Of(Between(0L, 1_000_000), 1_000_000),
    };

    /// <summary>A share that is not zero.</summary>
    public Ratio LikelyChance() => OneIn(3) ? Ratio.One : Ratio.Of(Between(40, 99), 100);

    /// <summary>n shares that add up to one exactly; some may be zero.</summary>
    public Ratio[] Shares(int n)
    {
        long[] weights = new long[n];
        for (int i = 0; i < n; i++)
            weights[i] = n > 1 && OneIn(8) ? 0 : Between(1L, 50);

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

    /// <summary>A duration from the whole range of the schema, its ends among them.</summary>
    public SimDuration AnyDuration(long from, long to) => SimDuration.FromMilliseconds(
        Between(0, 9) switch { 0 => from, 1 => to, _ => Spread(Math.Max(1, from), to) });

    /// <summary>A duration law from the whole range of the schema.</summary>
    public DurationLaw AnyLaw()
    {
        SimDuration first = AnyDuration(0, Longest);
        SimDuration second = AnyDuration(0, Longest);
        return Between(0, 5) switch
        {
            5 => DurationLaw.LogNormal(SimDuration.FromMilliseconds(Longest), 5),
            0 => DurationLaw.Fixed(first),
            1 => Ends(first, second),
            2 => DurationLaw.Exponential(first),
            3 => DurationLaw.LogNormal(first, Of(0, 0.5, 2, 4.9, 5)),
            _ => Law(1, Longest),
        };
    }

    private static DurationLaw Ends(SimDuration a, SimDuration b) =>
        a < b ? DurationLaw.Uniform(a, b) : DurationLaw.Uniform(b, a);
}
