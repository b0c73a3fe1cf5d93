namespace Sim.Calibration;

/// <summary>Sobol indices of a factor with their intervals.</summary>
/// <param name="First">What it carries by itself, as a share of the variance.</param>
/// <param name="FirstLow">Lower end.</param>
/// <param name="FirstHigh">Upper end.</param>
/// <param name="Total">What it carries by itself and with all others.</param>
/// <param name="TotalLow">Lower end.</param>
/// <param name="TotalHigh">Upper end.</param>
public sealed record SobolIndices(
    double First, double FirstLow, double FirstHigh, double Total, double TotalLow, double TotalHigh);
