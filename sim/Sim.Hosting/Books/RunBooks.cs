namespace Sim.Hosting;

/// <summary>
/// Everything a run has counted, in integers: what a host hands over for its result. Hosts with shards fill it
/// from the ledger and the shards, the reference host from its own objects, so equal results are equal books.
/// </summary>
public sealed record RunBooks
{
    /// <summary>Digest chain at the end, 32 hexadecimal digits.</summary>
    public required string Digest { get; init; }

    /// <summary>Low 64 bits of the digest chain after each window.</summary>
    public required IReadOnlyList<ulong> Chain { get; init; }

    /// <summary>Transitions of each <see cref="TransitionKind"/>, by its number.</summary>
    public required IReadOnlyList<long> Transitions { get; init; }

    /// <summary>The fleet at the end of each window.</summary>
    public required IReadOnlyList<WindowFigures> Windows { get; init; }

    /// <summary>Most endpoints down at one moment, to the millisecond.</summary>
    public required long PeakDown { get; init; }

    /// <summary>
    /// Online share of the endpoints down, integrated over their time down (<c>model.md</c> §11), in 2^-16 endpoint-ms.
    /// </summary>
    public required Int128 ExpectedUseDown { get; init; }

    /// <summary>Who takes part.</summary>
    public required FleetFigures Fleet { get; init; }

    /// <summary>How the part that takes part scales up.</summary>
    public required ReachFigures Reach { get; init; }

    /// <summary>Organisations that the release reaches, in the order of groups and size ranks.</summary>
    public required IReadOnlyList<OrganisationFigures> Organisations { get; init; }

    /// <summary>Designs, in the order of <see cref="DesignTable.All"/>.</summary>
    public required IReadOnlyList<DesignFigures> Designs { get; init; }

    /// <summary>Time zones, in any order; those without endpoints may be missing.</summary>
    public required IReadOnlyList<ZoneFigures> Zones { get; init; }

    /// <summary>Services, one element for each of <see cref="FleetPlan.Sectors"/>.</summary>
    public required IReadOnlyList<ServiceFigures> Services { get; init; }

    /// <summary>Repairs by hand.</summary>
    public required RepairStatistics Repairs { get; init; }

    /// <summary>Milestones of the release.</summary>
    public required MilestoneTimes Milestones { get; init; }

    /// <summary>
    /// Transitions of the traced window, given in any order and kept in total order; empty without one.
    /// </summary>
    public required IReadOnlyList<Transition> Trace
    {
        get;
        init => field = [.. value.OrderBy(t => t.TimeMs).ThenBy(t => t.EntityKey).ThenBy(t => t.Kind)
            .ThenBy(t => t.Value)];
    }
}
