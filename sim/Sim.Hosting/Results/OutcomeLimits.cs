namespace Sim.Hosting;

/// <summary>Harm that a fault class is known for and that no outcome of the model carries.</summary>
internal static class OutcomeLimits
{
    /// <summary>The sentences; none for most classes.</summary>
    public static IReadOnlyList<string> Of(ScenarioPlan plan) => plan.Update.Fault.Class != FaultClassNames.FalsePositive ? [] :
    [
        "A false positive that takes files from a machine which works on is outside the outcomes of this model: quarantined machines "
        + "here are those that cannot be used, and what a revert does not bring back on the others is not counted.",
    ];
}
