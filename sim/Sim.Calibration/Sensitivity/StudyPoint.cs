namespace Sim.Calibration;

/// <summary>A point of a study.</summary>
/// <param name="Place">Its place in the unit cube.</param>
/// <param name="World">Which fleet and dice it runs with, from 0.</param>
public sealed record StudyPoint(IReadOnlyList<double> Place, int World);
