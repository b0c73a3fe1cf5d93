namespace Sim.Lab;

/// <summary>Stops and stages of a rollout that change nothing.</summary>
internal static class RolloutNotes
{
    /// <summary>Stops at a moment at which there is nothing to stop.</summary>
    public static IEnumerable<PlanNote> IdleStops(NotedFleet fleet)
    {
        RolloutPlan rollout = fleet.Plan.Rollout;
        return
        [
            .. NotedFleet.Note("rollout.haltAt", rollout.HaltAt is not { } halt ? null
                : halt == rollout.ReleaseAt ? "the release is halted at the moment it begins, so nobody gets it"
                : halt == rollout.RevertAt ? "a revert at the same moment stops the rollout too"
                : fleet.IsInside(halt) ? null : "the halt is at or after the end of the run"),
            .. NotedFleet.Note("rollout.revertAt", rollout.RevertAt is not { } revert ? null
                : revert == rollout.ReleaseAt ? "the release is reverted at the moment it begins, so nobody gets it"
                : fleet.Reverts ? null : "the revert is at or after the end of the run"),
        ];
    }

    /// <summary>Stages without endpoints, and those that the run does not live to see.</summary>
    public static IEnumerable<PlanNote> IdleStages(NotedFleet fleet)
    {
        RolloutPlan rollout = fleet.Plan.Rollout;
        bool stops = fleet.IsInside(rollout.HaltAt) || fleet.Reverts;
        return rollout.Stages.SelectMany(stage => NotedFleet.Note($"rollout.stages.{stage.Name}",
            stage.Share == Ratio.Zero ? "a stage of 0% holds nobody"
            : stops || fleet.IsInside(rollout.ReleaseAt + stage.OpensAfter) ? null
            : "it opens at or after the end of the run, so its endpoints get nothing"));
    }
}
