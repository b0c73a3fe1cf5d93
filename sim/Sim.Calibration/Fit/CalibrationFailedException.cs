namespace Sim.Calibration;

/// <summary>Runs do not give what a calibration needs.</summary>
public sealed class CalibrationFailedException(string message) : Exception(message);
