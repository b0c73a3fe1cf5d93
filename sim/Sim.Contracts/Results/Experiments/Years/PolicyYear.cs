namespace Sim.Contracts;

/// <summary>The years of a policy.</summary>
public sealed record PolicyYear
{
    /// <summary>Name of the policy.</summary>
    public required string Name { get; init; }

    /// <summary>Words for tables.</summary>
    public required string Label { get; init; }

    /// <summary>Share of vendors that have moved out of the kernel.</summary>
    public required double Moved { get; init; }

    /// <summary>
    /// Share of attacks that the protecting products see when nothing goes wrong; their mean, weighted by the machines
    /// that carry them.
    /// </summary>
    public required double Seen { get; init; }

    /// <summary>What is counted of a year and has a size: the largest event, hours down, hours unprotected.</summary>
    public required IReadOnlyList<YearMeasure> Measures { get; init; }

    /// <summary>
    /// Share of years with an event that takes down more than 1% of all endpoints, with its interval.
    /// </summary>
    public required ShareInterval Above1 { get; init; }

    /// <summary>
    /// Share of years with an event that takes down more than 10% of all endpoints, with its interval.
    /// </summary>
    public required ShareInterval Above10 { get; init; }

    /// <summary>Where the hours come from: every product, the platform, and filters beside each other.</summary>
    public required IReadOnlyList<YearOrigin> Origins { get; init; }

    /// <summary>What was counted of a measure.</summary>
    public YearMeasure Find(Measure measure) => Measures.First(m => m.Name == measure.Name);
}
