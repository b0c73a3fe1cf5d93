namespace Sim.Contracts;

/// <summary>Fault classes by the names that scenarios write.</summary>
public static class FaultClassNames
{
    /// <summary>A fault whose class nobody knows: the mixture of all classes by their prior weights.</summary>
    public const string Unknown = "unknown";

    /// <summary>A detection that takes harmless files for harmful ones.</summary>
    public const string FalsePositive = "false-positive";

    /// <summary>The ten classes, in the order of tables and reports.</summary>
    public static IReadOnlyList<string> Known { get; } =
    [
        "out-of-bounds-read", "null-dereference", "use-after-free", "unbounded-loop", "deadlock", "leak",
        FalsePositive, "performance-regression", "bad-signature", "incompatible-abi",
    ];

    /// <summary>What a scenario may name: the ten classes and <see cref="Unknown"/>.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Known, Unknown];
}
