namespace Sim.Contracts;

/// <summary>How long something takes: a distribution over durations, drawn from 128 keyed bits.</summary>
public sealed record DurationLaw
{
    /// <summary>
    /// The longest draw of any law, ms: 2^52, some 142,000 years. It lies beyond the end of every run, and far enough
    /// below the end of 64 bits that a moment of the calendar and some hundred draws can be added without a check.
    /// </summary>
    public const long LongestMs = 1L << 52;

    private DurationLaw(DurationLawKind kind, SimDuration first, SimDuration second, double sigma)
    {
        Kind = kind;
        First = first;
        Second = second;
        Sigma = sigma;
    }

    /// <summary>Which distribution.</summary>
    public DurationLawKind Kind { get; }

    /// <summary>
    /// The value (fixed), lower end (uniform), mean (exponential) or median (log-normal); never negative.
    /// </summary>
    public SimDuration First { get; }

    /// <summary>Upper end of a uniform law, inclusive; zero for the others.</summary>
    public SimDuration Second { get; }

    /// <summary>Standard deviation of the logarithm of a log-normal law, in [0, 5]; zero for the others.</summary>
    public double Sigma { get; }

    /// <summary>Always the same duration.</summary>
    public static DurationLaw Fixed(SimDuration value) => new(DurationLawKind.Fixed, value, default, 0);

    /// <summary>Every millisecond from the lower to the upper end equally likely.</summary>
    public static DurationLaw Uniform(SimDuration from, SimDuration to) => new(DurationLawKind.Uniform, from, to, 0);

    /// <summary>Memoryless with the given mean.</summary>
    public static DurationLaw Exponential(SimDuration mean) => new(DurationLawKind.Exponential, mean, default, 0);

    /// <summary>Log-normal with the given median; sigma is the standard deviation of the logarithm.</summary>
    public static DurationLaw LogNormal(SimDuration median, double sigma) =>
        new(DurationLawKind.LogNormal, median, default, sigma);

    /// <summary>
    /// The duration in milliseconds for 128 drawn bits, in [0, <see cref="LongestMs"/>]; monotone in the drawn uniform.
    /// </summary>
    public long Sample(in PhiloxBlock bits) => Math.Min(Drawn(bits), LongestMs);

    // A conversion from a double beyond 64 bits stops at their end.
    private long Drawn(in PhiloxBlock bits) => Kind switch
    {
        DurationLawKind.Fixed => First.Milliseconds,
        DurationLawKind.Uniform => First.Milliseconds + (long)Math.BigMul(
            bits.Low, (ulong)(Second.Milliseconds - First.Milliseconds + 1), out _),
        DurationLawKind.Exponential => (long)(First.Milliseconds * -DetMath.Log(Open(bits))),
        DurationLawKind.LogNormal =>
            (long)(First.Milliseconds * DetMath.Exp(Sigma * DetMath.NormalQuantile(Open(bits)))),
        _ => throw new InvalidOperationException($"Unknown duration law {Kind}."),
    };

    /// <summary>The law in words, as written in a scenario.</summary>
    public override string ToString() => Kind switch
    {
        DurationLawKind.Fixed => First.ToString(),
        DurationLawKind.Uniform => $"uniform {First} to {Second}",
        DurationLawKind.Exponential => $"exponential mean {First}",
        _ => string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"log-normal median {First} sigma {Sigma}"),
    };

    // The open interval (0, 1): neither the logarithm nor the quantile may see an end. The largest uniform and a half
    // would round to one.
    private static double Open(in PhiloxBlock bits) =>
        Math.Min(Mix.ToUnit(bits.Low) + (0.5 / (1L << 53)), 1 - (1.0 / (1L << 53)));
}
