namespace Sim.Lab;

/// <summary>What cannot have the effect one would expect in any arm of an experiment.</summary>
internal static class ExperimentNotes
{
    /// <summary>
    /// The notes that every arm has, in the order of the rules: those of the scenario that no arm mends. What one level
    /// of a factor leaves without effect is what a sweep is for, and no note.
    /// </summary>
    public static IReadOnlyList<PlanNote> Of(ExperimentPlan plan) => plan.Arms.Skip(1).Aggregate(
        PlanNotes.Of(plan.Arms[0].Scenario),
        (common, arm) => common.Count == 0 ? common : [.. common.Intersect(PlanNotes.Of(arm.Scenario))]);
}
