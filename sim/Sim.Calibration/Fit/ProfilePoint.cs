namespace Sim.Calibration;

/// <summary>A point of a profile.</summary>
/// <param name="Value">Where the parameter is held.</param>
/// <param name="Rise">How much the misfit rises above the best, the others fitted anew.</param>
public readonly record struct ProfilePoint(double Value, double Rise);
