namespace Sim.Reports;

/// <summary>A row of the comparison: an arm, or with two factors the mean of all arms of one level of the first.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">Words for it.</param>
/// <param name="Arms">How many arms it averages; 1 for an arm itself.</param>
/// <param name="Values">For each metric mean and ends of the interval; null where an arm of it has no value.</param>
internal sealed record ArmPoint(string Name, string Label, int Arms, IReadOnlyList<(double Mean, double Low, double High)?> Values);
