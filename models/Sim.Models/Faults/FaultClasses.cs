namespace Sim.Models;

/// <summary>The ten classes of faults and how often an update of unknown fault is of each.</summary>
public static class FaultClasses
{
    /// <summary>All classes in the order of <see cref="FaultClassNames.Known"/>; the priors add up to one.</summary>
    public static IReadOnlyList<FaultClass> All { get; } =
    [
        new("out-of-bounds-read", "Out-of-bounds read", Percent(12)),
        new("null-dereference", "Null dereference", Percent(12)),
        new("use-after-free", "Use after free", Percent(10)),
        new("unbounded-loop", "Unbounded loop", Percent(6)),
        new("deadlock", "Deadlock", Percent(8)),
        new("leak", "Leak", Percent(10)),
        new("false-positive", "False positive on system files", Percent(14)),
        new("performance-regression", "Performance regression", Percent(14)),
        new("bad-signature", "Bad signature or parse error", Percent(6)),
        new("incompatible-abi", "Incompatible interface", Percent(8)),
    ];

    /// <summary>The priors with their basis; whatever draws a class by them shows it among its assumptions.</summary>
    public static Assumption PriorBasis { get; } = new(
        "fault.prior", string.Join(", ", All.Select(c => $"{c.Name} {c.Prior}")), Basis.Assumed,
        "Proposal: memory safety a third, between 70% of patched vulnerabilities (Microsoft, 2019) and below 20% "
            + "(Android, 2025). Built in: no setting changes it.");

    /// <summary>The class of a name.</summary>
    /// <exception cref="ArgumentException">There is none; the message lists the names.</exception>
    public static FaultClass Find(string name) => All.FirstOrDefault(c => c.Name == name)
        ?? throw new ArgumentException(
            $"There is no fault class '{name}'. Classes: {string.Join(", ", FaultClassNames.All)}.", nameof(name));

    private static Ratio Percent(int value) => Ratio.Of(value, 100);
}
