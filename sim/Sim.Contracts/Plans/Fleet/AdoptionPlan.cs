namespace Sim.Contracts;

/// <summary>Which organisations run the sensor, and on what part of their endpoints.</summary>
public sealed record AdoptionPlan
{
    /// <summary>Everybody, on all endpoints.</summary>
    public static AdoptionPlan Everybody { get; } = new();

    /// <summary>The sector that it is of; empty where it is that of the whole group.</summary>
    public string Sector { get; init; } = "";

    /// <summary>Share of organisations whose endpoints do not run the sensor at all.</summary>
    public Ratio None { get; init; } = Ratio.Zero;

    /// <summary>Share of organisations that run it on a part of their endpoints; the rest run it on all.</summary>
    public Ratio Part { get; init; } = Ratio.Zero;

    /// <summary>Smallest part, for organisations that run it on a part.</summary>
    public Ratio From { get; init; } = Ratio.Zero;

    /// <summary>Largest part.</summary>
    public Ratio To { get; init; } = Ratio.One;

    /// <summary>
    /// The parts of kinds that host services, drawn by themselves; null where they are those of all other kinds.
    /// </summary>
    public PartRange? Servers { get; init; }
}
