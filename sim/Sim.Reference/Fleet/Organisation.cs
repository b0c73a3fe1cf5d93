namespace Sim.Reference;

/// <summary>One organisation that takes part (model §2).</summary>
internal sealed class Organisation
{
    /// <summary>
    /// Number in the order groups, indices; decides ties between organisations, which nothing can see.
    /// </summary>
    public required int Number { get; init; }

    public required FleetGroup Group { get; init; }

    /// <summary>Rank inside the group, 0 is the largest.</summary>
    public required int Index { get; init; }

    public required ulong Key { get; init; }

    /// <summary>Endpoints, with and without the sensor.</summary>
    public required long Size { get; init; }

    public required SectorPlan Sector { get; init; }

    /// <summary>Covered share as a 32-bit threshold: 0 for none, 2^32 for all.</summary>
    public required Coverage Coverage { get; init; }

    /// <summary>Whether the release reaches it.</summary>
    public required bool Reached { get; init; }

    /// <summary>Draws of who it is (fleet seed).</summary>
    public required EntityDraws Attributes { get; init; }

    /// <summary>Draws of what happens to it (seed).</summary>
    public required EntityDraws Happenings { get; init; }

    /// <summary>Index of its design among those of the plan.</summary>
    public required int Design { get; init; }

    public required IReadOnlyList<Site> Sites { get; init; }

    /// <summary>Local time of its home.</summary>
    public required LocalClock Home { get; init; }

    /// <summary>Weekend of its home.</summary>
    public required Calendar HomeCalendar { get; init; }

    /// <summary>What the user listed of it (model §12), or null.</summary>
    public ListedOrganisation? Listed { get; init; }

    /// <summary>
    /// Its endpoints by ordinal; empty where the release does not reach it, for nothing can happen there.
    /// </summary>
    public List<Endpoint> Endpoints { get; } = [];

    /// <summary>Its services; empty where the release does not reach it.</summary>
    public IReadOnlyList<HostedService> Services { get; set; } = [];

    /// <summary>Stable name for people.</summary>
    public string Name => Listed is { } listed
        ? $"{Group.Name}/{listed.Name}"
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Group.Name}/{Index}");
}
