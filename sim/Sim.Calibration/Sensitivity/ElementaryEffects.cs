namespace Sim.Calibration;

/// <summary>The elementary effects of a factor.</summary>
/// <param name="Values">The effects, each for the whole range.</param>
public sealed record ElementaryEffects(IReadOnlyList<double> Values)
{
    /// <summary>Mean of their sizes; NaN where there is none.</summary>
    public double MuStar => Values.Select(Math.Abs).DefaultIfEmpty(double.NaN).Average();

    /// <summary>Mean with their signs; NaN where there is none.</summary>
    public double Mu => Values.DefaultIfEmpty(double.NaN).Average();

    /// <summary>Standard deviation; NaN below two effects.</summary>
    public double Sigma => Values.Count < 2 ? double.NaN
        : Math.Sqrt(Values.Sum(v => (v - Mu) * (v - Mu)) / (Values.Count - 1));
}
