namespace Sim.Scenarios;

/// <summary>The range of a number: what stands beside it, or the default of its kind.</summary>
/// <param name="From">The lower end.</param>
/// <param name="To">The upper end.</param>
/// <param name="Scale">On what scale equal steps count alike.</param>
/// <param name="Origin">Where it comes from.</param>
internal sealed record FactorRange(double From, double To, ParameterScale Scale, RangeOrigin Origin)
{
    private const int Digits = 4;

    /// <summary>The range, or null where a number has no default.</summary>
    public static FactorRange? Of(double value, MetricUnit unit, bool isWhole, StatedRange? stated)
    {
        bool isShare = unit == MetricUnit.Share;
        if (stated is not null)
        {
            return new FactorRange(stated.From, stated.To, isShare
                ? stated is { From: > 0, To: < 1 } ? ParameterScale.Odds : ParameterScale.Linear
                : stated.From > 0 ? ParameterScale.Log : ParameterScale.Linear, stated.Origin);
        }

        if (value <= 0 || (isShare && value >= 1))
            return null;

        if (isShare)
        {
            double odds = value / (1 - value);
            return new FactorRange(
                Rounded(odds / (odds + 2)), Rounded(2 * odds / ((2 * odds) + 1)), ParameterScale.Odds,
                RangeOrigin.OddsHalfToDouble);
        }

        return new FactorRange(
            isWhole ? Math.Ceiling(value / 2) : Rounded(value / 2), Rounded(value * 2), ParameterScale.Log,
            RangeOrigin.HalfToDouble);
    }

    // As people write numbers.
    private static double Rounded(double value) => double.Parse(
        value.ToString($"G{Digits}", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
}
