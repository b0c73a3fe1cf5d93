namespace Sim.Models;

/// <summary>The ten classes of faults and how often an update of unknown fault is of each.</summary>
public static class FaultClasses
{
    /// <summary>All classes in the order of <see cref="FaultClassNames.Known"/>; the priors add up to one.</summary>
    public static IReadOnlyList<FaultClass> All { get; } =
    [
        new("out-of-bounds-read", "Out-of-bounds read", Percent(12), "at once, when the content is evaluated"),
        new("null-dereference", "Null dereference", Percent(12), "at once, when the content is evaluated"),
        new("use-after-free", "Use after free", Percent(10), "by hazard, with the load"),
        new("unbounded-loop", "Unbounded loop", Percent(6), "at once, on content that brings it about"),
        new("deadlock", "Deadlock", Percent(8), "by hazard, with concurrency"),
        new("leak", "Leak", Percent(10), "after hours"),
        new("false-positive", "False positive on system files", Percent(14), "at the next scan or open"),
        new("performance-regression", "Performance regression", Percent(14), "with the load"),
        new("bad-signature", "Bad signature or parse error", Percent(6), "at load"),
        new("incompatible-abi", "Incompatible interface", Percent(8), "at load or at the next boot"),
    ];

    /// <summary>Where the priors come from.</summary>
    public static Assumption PriorBasis { get; } = new("fault.prior",
        "0.12 0.12 0.10 0.06 0.08 0.10 0.14 0.14 0.06 0.08", Basis.Assumed,
        "Proposal: memory safety a third, between 70% of patched vulnerabilities (Microsoft, 2019) and below 20% "
            + "(Android, 2025).");

    /// <summary>The class of a name.</summary>
    /// <exception cref="ArgumentException">There is none; the message lists the names.</exception>
    public static FaultClass Find(string name) => All.FirstOrDefault(c => c.Name == name)
        ?? throw new ArgumentException(
            $"There is no fault class '{name}'. Classes: {string.Join(", ", FaultClassNames.All)}.", nameof(name));

    private static Ratio Percent(int value) => Ratio.Of(value, 100);
}
