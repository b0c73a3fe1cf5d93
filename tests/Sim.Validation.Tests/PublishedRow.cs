namespace Sim.Validation.Tests;

/// <summary>A published figure and how far a run may be from it.</summary>
/// <param name="Name">What was published, in words.</param>
/// <param name="Metric">The metric that stands for it.</param>
/// <param name="Denominator">What a share is a share of.</param>
/// <param name="Published">The figure, as published.</param>
/// <param name="Value">The figure as a number, or null where only a bound was published.</param>
/// <param name="Min">Smallest median that agrees.</param>
/// <param name="Max">Largest median that agrees.</param>
internal sealed record PublishedRow(
    string Name, string Metric, string Denominator, string Published, double? Value, double Min, double Max)
{
    /// <summary>What the model lacks for the row; empty where the median agrees.</summary>
    public string Missed { get; init; } = "";

    /// <summary>The metric's values, ascending.</summary>
    public double[] Of(IEnumerable<SimResult> results)
    {
        if (!MetricName.TryParse(Metric, out MetricName? metric, out string problem, out _))
            throw new InvalidOperationException(problem);

        return [
            .. results.Select(r => metric!.Read(r, r.Series) ?? throw new InvalidOperationException($"No {Metric}."))
                .Order()];
    }

    /// <summary>The middle of sorted values.</summary>
    public static double Median(double[] sorted) =>
        sorted.Length % 2 == 1
            ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
}
