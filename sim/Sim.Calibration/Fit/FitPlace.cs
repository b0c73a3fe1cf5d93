namespace Sim.Calibration;

/// <summary>A place in the unit cube with its misfit.</summary>
internal sealed record FitPlace(double[] Place, double Misfit);
