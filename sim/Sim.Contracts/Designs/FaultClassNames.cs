namespace Sim.Contracts;

/// <summary>Names of the fault classes, as scenarios write them.</summary>
public static class FaultClassNames
{
    /// <summary>An update whose fault nobody knows: a mixture of all classes by their prior weights.</summary>
    public const string Unknown = "unknown";

    /// <summary>The ten classes, in the order of reports.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "out-of-bounds-read",
        "null-dereference",
        "use-after-free",
        "unbounded-loop",
        "deadlock",
        "leak",
        "false-positive",
        "performance-regression",
        "bad-signature",
        "incompatible-abi",
    ];
}
