namespace Sim.Reports;

/// <summary>A point of two measures with its intervals.</summary>
/// <param name="Name">What it is; drawn beside it.</param>
/// <param name="X">Mean and interval of the first.</param>
/// <param name="Y">Mean and interval of the second.</param>
/// <param name="IsFront">Whether no other point is as good in both and better in one.</param>
internal sealed record ScatterPoint(
    string Name, (double Mean, double Low, double High) X, (double Mean, double Low, double High) Y, bool IsFront);
