namespace Sim.Contracts;

/// <summary>
/// The result of a sensitivity analysis: what <c>sensitivity.json</c> holds, in its order. A pure function of the
/// scenario, the metric, the seeds and the numbers of points; threads and runs that were kept do not show.
/// </summary>
public sealed record SensitivityResult
{
    /// <summary>The path that stands for who exists and what happens to them.</summary>
    public const string Fleet = "fleet";

    /// <summary>Name and version of this layout.</summary>
    public string Schema { get; init; } = "sim-sensitivity/1";

    /// <summary>Version of the model that computed it.</summary>
    public int ModelVersion { get; init; } = Contracts.ModelVersion.Current;

    /// <summary>Name of the scenario.</summary>
    public required string Scenario { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The metric whose variance is explained.</summary>
    public required string Metric { get; init; }

    /// <summary>One organisation in so many takes part.</summary>
    public required int Thinning { get; init; }

    /// <summary>The first fleet seed; each further fleet has one more.</summary>
    public required ulong FleetSeed { get; init; }

    /// <summary>The first seed; each further fleet runs with one more.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Number of fleets.</summary>
    public required int Fleets { get; init; }

    /// <summary>Trajectories of the screening, each on a fleet of its own.</summary>
    public required int Trajectories { get; init; }

    /// <summary>Points of the screening that the scenario refuses, or whose run has no value.</summary>
    public required int ScreeningLeftOut { get; init; }

    /// <summary>Rows of the design of the indices, each on two fleets of its own.</summary>
    public required int Rows { get; init; }

    /// <summary>Rows that are left out because the scenario refuses a point of them, or a run has no value.</summary>
    public required int LeftOut { get; init; }

    /// <summary>Number of runs, those that were kept from before among them.</summary>
    public required long Runs { get; init; }

    /// <summary>Level of the intervals, such as 0.95.</summary>
    public required double Confidence { get; init; }

    /// <summary>Mean of the metric over ranges and fleets; null where no row is complete.</summary>
    public double? Mean { get; init; }

    /// <summary>Its standard deviation.</summary>
    public double? Deviation { get; init; }

    /// <summary>The indices, largest total first.</summary>
    public required IReadOnlyList<SensitivityIndex> Indices { get; init; }

    /// <summary>The screening, largest effect first.</summary>
    public required IReadOnlyList<ScreenedFactor> Screening { get; init; }

    /// <summary>Numbers that nobody published and that are not varied.</summary>
    public required IReadOnlyList<UnvariedNumber> Unvaried { get; init; }

    /// <summary>The command that repeats it.</summary>
    public required string Repeat { get; init; }
}
