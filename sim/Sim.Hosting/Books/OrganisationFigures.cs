namespace Sim.Hosting;

/// <summary>What a run counted in one organisation that the release reaches.</summary>
public sealed record OrganisationFigures
{
    /// <summary>Its key, which its label is made from.</summary>
    public required ulong Key { get; init; }

    /// <summary>Index into <see cref="FleetPlan.Groups"/>.</summary>
    public required int Group { get; init; }

    /// <summary>Size rank inside the group; 0 is the largest.</summary>
    public required int Index { get; init; }

    /// <summary>Index into <see cref="FleetPlan.Sectors"/>.</summary>
    public required int Sector { get; init; }

    /// <summary>Index into <see cref="FleetPlan.Countries"/>: the home country.</summary>
    public required int Country { get; init; }

    /// <summary>Index of its design in <see cref="DesignTable.All"/>.</summary>
    public required int Design { get; init; }

    /// <summary>Technicians; 0 where nobody repairs by hand.</summary>
    public required long Technicians { get; init; }

    /// <summary>Endpoints by device kind.</summary>
    public required long[] Sizes { get; init; }

    /// <summary>Counts, rows device kinds, columns <see cref="TallyColumns"/>.</summary>
    public required long[,] Counts { get; init; }

    /// <summary>Milliseconds down of its endpoints; those still down count to the end of the run.</summary>
    public required Int128 DownMs { get; init; }

    /// <summary>
    /// Milliseconds from its first outage to its last recovery; null without an outage and while some are down.
    /// </summary>
    public required long? BackAfterMs { get; init; }

    /// <summary>Endpoints that went down: crashed, hung or quarantined.</summary>
    public long WentDown => TransitionKinds.WaysDown.Sum(Count);

    /// <summary>Transitions of a counted kind over all device kinds.</summary>
    public long Count(TransitionKind kind) => Count(TallyColumns.Find(kind));

    /// <summary>A column over all device kinds.</summary>
    public long Count(int column)
    {
        long sum = 0;
        for (int kind = 0; kind < Counts.GetLength(0); kind++)
            sum += Counts[kind, column];

        return sum;
    }
}
