namespace Sim.Models;

/// <summary>Words of the data files, each list in the order of its enum.</summary>
public static class Words
{
    /// <summary>Sites of a fault.</summary>
    public static IReadOnlyList<string> Sites { get; } = ["kernel", "verified", "process"];

    /// <summary>Effects of a fault.</summary>
    public static IReadOnlyList<string> Effects { get; } =
    [
        "none", "refused", "exception", "spin", "block", "exhaustion", "misjudgement", "slowdown", "blindness",
    ];

    /// <summary>Recurrences of a fault.</summary>
    public static IReadOnlyList<string> Recurrences { get; } = ["once", "every-start", "every-start-any-content", "frequent"];

    /// <summary>Kinds of evidence behind a number.</summary>
    public static IReadOnlyList<string> Bases { get; } = ["published", "inferred", "assumed", "fitted"];

    internal static IReadOnlyList<string> YesNo { get; } = ["no", "yes"];
}
