namespace Sim.Contracts;

/// <summary>What one arm gave over all its replications.</summary>
public sealed record ArmResult
{
    /// <summary>Name: that of the file, or its levels joined by <c>/</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Words for headings.</summary>
    public string Label { get; init; } = string.Empty;

    /// <summary>Its level of each factor, in the order of the factors; empty without factors.</summary>
    public required IReadOnlyList<string> Levels { get; init; }

    /// <summary>What it sets in the scenario, as <c>key=value</c>.</summary>
    public required IReadOnlyList<string> Sets { get; init; }

    /// <summary>Endpoints that applied the release, over all replications; raw.</summary>
    public long Exposed { get; init; }

    /// <summary>One element for each of <see cref="ExperimentResult.Metrics"/>, in their order.</summary>
    public required IReadOnlyList<ArmMetric> Metrics { get; init; }

    /// <summary>
    /// Outcomes of the exposed endpoints over all replications, every outcome once, in the order of
    /// <see cref="Outcome"/>.
    /// </summary>
    public required IReadOnlyList<OutcomeCount> Outcomes { get; init; }

    /// <summary>What the answer of each of its designs rests on; empty in results from before.</summary>
    public IReadOnlyList<CellEvidence> Evidence { get; init; } = [];

    /// <summary>Curves over time, with bands.</summary>
    public required IReadOnlyList<ArmCurve> Curves { get; init; }
}
