namespace Sim.Experiments;

/// <summary>What a year gave under a policy.</summary>
/// <param name="Largest">Endpoints that its largest event takes down.</param>
/// <param name="DownHours">Endpoint-hours down.</param>
/// <param name="GapHours">Endpoint-hours unprotected.</param>
/// <param name="Origin">Number of the origin of the largest event; of equal ones the first.</param>
internal readonly record struct YearRow(double Largest, double DownHours, double GapHours, int Origin);
