namespace Sim.Calibration;

/// <summary>
/// A parameter as one side of a unit cube: 0 is its lower bound, 1 its upper, and between them its own scale. A value
/// is always one that can be written in a scenario, so that whatever was run can be run again.
/// </summary>
/// <param name="parameter">The parameter.</param>
public sealed class ParameterAxis(SpaceParameter parameter)
{
    // Digits that anybody writes down: finer steps move no row of a run.
    private const int Digits = 4;

    // Longer times are told in whole seconds.
    private const int Minute = 60;

    private readonly double _low = Stretch(parameter.From, parameter.Scale);
    private readonly double _high = Stretch(parameter.To, parameter.Scale);

    /// <summary>The parameter.</summary>
    public SpaceParameter Parameter => parameter;

    /// <summary>The value at a place, 0 to 1, with the digits of a scenario.</summary>
    public double ValueAt(double place)
    {
        double exact = place <= 0 ? parameter.From : place >= 1 ? parameter.To
            : Shrink(_low + (place * (_high - _low)), parameter.Scale);
        return Math.Clamp(Rounded(exact), parameter.From, parameter.To);
    }

    /// <summary>The place of a value; outside 0 to 1 where it is out of bounds.</summary>
    public double PlaceOf(double value) => value == parameter.From ? 0 : value == parameter.To ? 1
        : (Stretch(value, parameter.Scale) - _low) / (_high - _low);

    /// <summary>The settings that give the parameter a value, as <c>--set</c> takes them.</summary>
    public IEnumerable<string> Sets(double value)
    {
        yield return $"{parameter.Path}={QuantityText.Of(value, parameter.Unit)}";
        if (parameter.Rest is { } rest)
            yield return $"{rest}={QuantityText.Rest(value, parameter.Together)}";
    }

    private double Rounded(double value) =>
        parameter.IsWhole || (parameter.Unit == MetricUnit.Seconds && value >= Minute) ? Math.Round(value)
        : double.Parse(
            value.ToString($"G{Digits}", CultureInfo.InvariantCulture), NumberStyles.Float,
            CultureInfo.InvariantCulture);

    private static double Stretch(double value, ParameterScale scale) => scale switch
    {
        ParameterScale.Log => Math.Log(value),
        ParameterScale.Odds => Math.Log(value / (1 - value)),
        _ => value,
    };

    private static double Shrink(double value, ParameterScale scale) => scale switch
    {
        ParameterScale.Log => Math.Exp(value),
        ParameterScale.Odds => 1 / (1 + Math.Exp(-value)),
        _ => value,
    };
}
