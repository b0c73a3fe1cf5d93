namespace Sim.Contracts;

/// <summary>A measure over another: a share where both count the same, else a mean.</summary>
/// <typeparam name="T">The record that holds both.</typeparam>
public sealed class Quotient<T> : RecordMeasure<T>
    where T : class
{
    internal Quotient(RecordMeasure<T> part, PerAttribute per, RecordMeasure<T> divisor)
        : base(per.Name ?? part.Name + "Share", About(part, per, divisor),
            record => divisor.Read(record) is > 0 and { } size ? part.Read(record) / size : null) =>
        (Part, Divisor) = (part, divisor);

    /// <summary>What is divided.</summary>
    public RecordMeasure<T> Part { get; }

    /// <summary>What it is divided by.</summary>
    public RecordMeasure<T> Divisor { get; }

    private static MeasureAttribute About(Measure part, PerAttribute per, Measure divisor)
    {
        bool isShare = part.Unit == divisor.Unit;
        return new MeasureAttribute(per.Label ?? $"{part.Label}, share of {divisor.AsDivisor}")
        {
            Short = per.Short,
            Unit = isShare ? MetricUnit.Share : part.Unit,
            Noun = isShare ? null : part.Noun,
            MoreIsBetter = per.MoreIsBetter,
        };
    }
}
