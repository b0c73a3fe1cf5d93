namespace Sim.Contracts;

/// <summary>Which numbers that nobody published carry an answer of the scenario: what a stored sensitivity analysis
/// found.</summary>
public sealed record AnswerCarriers
{
    /// <summary>The metric whose variance was explained.</summary>
    public required string Metric { get; init; }

    /// <summary>Numbers that were varied.</summary>
    public required int Varied { get; init; }

    /// <summary>Number of runs.</summary>
    public required long Runs { get; init; }

    /// <summary>Number of fleets.</summary>
    public required int Fleets { get; init; }

    /// <summary>One organisation in so many took part.</summary>
    public required int Thinning { get; init; }

    /// <summary>Level of the intervals, such as 0.95.</summary>
    public required double Confidence { get; init; }

    /// <summary>Standard deviation of the metric over ranges and fleets.</summary>
    public double? Deviation { get; init; }

    /// <summary>The five numbers with the largest total, largest first.</summary>
    public required IReadOnlyList<SensitivityIndex> Numbers { get; init; }

    /// <summary>What fleet and dice carry.</summary>
    public SensitivityIndex? Fleet { get; init; }

    /// <summary>The command that repeats the analysis.</summary>
    public required string Repeat { get; init; }
}
