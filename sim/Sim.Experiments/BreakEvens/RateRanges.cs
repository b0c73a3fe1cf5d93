namespace Sim.Experiments;

/// <summary>How far the rates of a year may be off: by the ranges that stand beside its numbers.</summary>
/// <param name="stated">The ranges.</param>
internal sealed class RateRanges(IReadOnlyList<StatedRange> stated)
{
    private const double Half = 0.5;
    private const double Double = 2;

    /// <summary>
    /// The factors that a product of numbers may have: those of the numbers with a range, multiplied; half to double
    /// where none has one.
    /// </summary>
    /// <param name="numbers">Path and value of each, above zero.</param>
    public (double From, double To) Of(params IReadOnlyList<(string Path, double Value)> numbers)
    {
        (double From, double To)[] factors =
        [
            .. from number in numbers
               from range in stated
               where range.Path == number.Path
               select (range.From / number.Value, range.To / number.Value),
        ];
        return factors.Length == 0 ? (Half, Double)
            : (factors.Aggregate(1.0, (f, r) => f * r.From), factors.Aggregate(1.0, (f, r) => f * r.To));
    }
}
