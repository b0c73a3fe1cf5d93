namespace Sim.Hosting;

/// <summary>Harm that a fault class is known for and that no outcome of the model carries.</summary>
internal static class OutcomeLimits
{
    /// <summary>The sentences; none for most classes.</summary>
    public static IReadOnlyList<string> Of(ScenarioPlan plan) =>
        plan.Update.Fault.Class != FaultClassNames.FalsePositive ? [] :
    [
        "The built-in designs answer a false positive with quarantined machines, which cannot be used. Files that "
            + "go from a "
        + "machine which works on are counted where a design of one's own says so (the effect 'removal').",
    ];
}
