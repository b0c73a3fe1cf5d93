namespace Sim.Contracts;

/// <summary>A measure of the years of a policy.</summary>
/// <param name="Name">Name of the measure.</param>
/// <param name="Mean">Mean year.</param>
/// <param name="Low">Lower end of the interval of the mean.</param>
/// <param name="High">Upper end.</param>
/// <param name="Levels">What a year exceeds once in so many years.</param>
/// <param name="Curve">How likely a year exceeds a value.</param>
public sealed record YearMeasure(
    string Name, double Mean, double Low, double High, IReadOnlyList<ReturnLevel> Levels, ExceedanceCurve Curve)
{
    /// <summary>What a year exceeds once in so many years; null where there are fewer years than that.</summary>
    public ReturnLevel? Level(int period) => Levels.FirstOrDefault(l => l.Period == period);
}
