namespace Sim.Contracts;

/// <summary>The ten classes of faults and how often an update of unknown fault is of each.</summary>
public static class FaultClasses
{
    /// <summary>A fault whose class nobody knows: the mixture of all classes by their prior weights.</summary>
    public const string Unknown = "unknown";

    /// <summary>A detection that takes harmless files for harmful ones.</summary>
    public const string FalsePositive = "false-positive";

    /// <summary>The ten classes, in the order of tables and reports; their priors add up to one.</summary>
    public static IReadOnlyList<FaultClass> All { get; } =
    [
        new("out-of-bounds-read", "Out-of-bounds read", Percent(12)),
        new("null-dereference", "Null dereference", Percent(12)),
        new("use-after-free", "Use after free", Percent(10)),
        new("unbounded-loop", "Unbounded loop", Percent(6)),
        new("deadlock", "Deadlock", Percent(8)),
        new("leak", "Leak", Percent(10)),
        new(FalsePositive, "False positive on system files", Percent(14)),
        new("performance-regression", "Performance regression", Percent(14)),
        new("bad-signature", "Bad signature or parse error", Percent(6)),
        new("incompatible-abi", "Incompatible interface", Percent(8)),
    ];

    /// <summary>Their names, in the same order. A scenario may name one of them, or <see cref="Unknown"/>.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(c => c.Name)];

    /// <summary>The priors with their basis; whatever draws a class by them shows it among its assumptions.</summary>
    public static Assumption PriorBasis { get; } = new(
        "fault.prior", string.Join(", ", All.Select(c => $"{c.Name} {c.Prior}")), Basis.Assumed,
        "Proposal: memory safety a third, between 70% of patched vulnerabilities (Microsoft, 2019) and below 20% "
            + "(Android, 2025). Built in: no setting changes it.");

    /// <summary>Index of a class among them.</summary>
    /// <exception cref="ArgumentException">There is none of that name; the message lists the names.</exception>
    public static int IndexOf(string name) => Names.ToList().IndexOf(name) is >= 0 and var index
        ? index
        : throw new ArgumentException(
            $"There is no fault class '{name}'. Classes: {string.Join(", ", Names)}.", nameof(name));

    private static Ratio Percent(int value) => Ratio.Of(value, 100);
}
