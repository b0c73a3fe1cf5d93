namespace Sim.Reference;

/// <summary>What the reference host found.</summary>
public sealed record ReferenceOutcome
{
    /// <summary>The digest chain at the end, 32 hexadecimal digits.</summary>
    public required string Digest { get; init; }

    /// <summary>Number of transitions.</summary>
    public required long Events { get; init; }

    /// <summary>Counts of the run.</summary>
    public required ReferenceTotals Totals { get; init; }

    /// <summary>Every window.</summary>
    public required IReadOnlyList<WindowRecord> Windows { get; init; }

    /// <summary>Every organisation that takes part, in the order of groups and indices.</summary>
    public required IReadOnlyList<OrganisationCount> Organisations { get; init; }

    /// <summary>Outages of services in the order of their starts.</summary>
    public required IReadOnlyList<ServiceOutage> Outages { get; init; }

    /// <summary>Transitions of the windows asked for, by time, then as the host walked them.</summary>
    public required IReadOnlyList<Transition> Transitions { get; init; }
}
