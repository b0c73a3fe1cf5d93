namespace Sim.Contracts;

/// <summary>
/// Keys of the scenario that a year of updates draws its faults over: the factors that its experiment may have.
/// </summary>
public static class YearFactors
{
    /// <summary>The design; every experiment with a year has it.</summary>
    public const string Design = "design.name";

    /// <summary>The class of the fault, drawn by the prior of the classes.</summary>
    public const string Fault = "update.fault.class";

    /// <summary>
    /// On what share of the endpoints that carry it the fault acts, drawn by <see cref="YearPlan.Extents"/>.
    /// </summary>
    public const string Extent = "update.fault.probability";

    /// <summary>When the good artefact is there: products have the first level, the platform its own.</summary>
    public const string Calendar = "rollout.revertAt";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Design, Fault, Extent, Calendar];
}
