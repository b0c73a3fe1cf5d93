namespace Sim.Reports;

/// <summary>A row of the comparison: an arm, or a level of a factor, which is the mean of all arms that have
/// it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">Words for it.</param>
/// <param name="Arms">How many arms it averages; 1 for an arm itself.</param>
/// <param name="Metrics">Its metrics in the order of the experiment.</param>
public sealed record ArmPoint(string Name, string Label, int Arms, IReadOnlyList<ArmMetric> Metrics)
{
    /// <summary>The mean of a metric, for points that have one.</summary>
    public double Mean(int metric) => Metrics[metric].Mean!.Value;
}
