namespace Sim.Contracts;

/// <summary>The Sobol indices of a factor: shares of the variance of the metric.</summary>
/// <param name="Path">Dotted path of the number; <c>fleet</c> for fleet and dice.</param>
/// <param name="First">What it carries by itself.</param>
/// <param name="FirstLow">Lower end of the interval.</param>
/// <param name="FirstHigh">Upper end.</param>
/// <param name="Total">What it carries by itself and with all others.</param>
/// <param name="TotalLow">Lower end of the interval.</param>
/// <param name="TotalHigh">Upper end.</param>
public sealed record SensitivityIndex(
    string Path, double First, double FirstLow, double FirstHigh, double Total, double TotalLow, double TotalHigh);
