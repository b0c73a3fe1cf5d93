namespace Sim.Lab;

/// <summary>Stops and stages of a rollout that change nothing.</summary>
internal static class RolloutNotes
{
    /// <summary>Stops at a moment at which there is nothing to stop.</summary>
    public static IEnumerable<PlanNote> IdleStops(NotedFleet fleet)
    {
        RolloutPlan rollout = fleet.Plan.Rollout;
        if (rollout.HaltAt is { } halt)
        {
            string? why = halt == rollout.ReleaseAt ? "the release is halted at the moment it begins, so nobody gets it"
                : halt == rollout.RevertAt ? "a revert at the same moment stops the rollout too"
                : !fleet.IsInside(halt) ? "the halt is at or after the end of the run" : null;
            if (why is not null)
                yield return new PlanNote("rollout.haltAt", why);
        }

        if (rollout.RevertAt is { } revert && (revert == rollout.ReleaseAt || !fleet.IsInside(revert)))
        {
            yield return new PlanNote("rollout.revertAt", revert == rollout.ReleaseAt
                ? "the release is reverted at the moment it begins, so nobody gets it"
                : "the revert is at or after the end of the run");
        }
    }

    /// <summary>Stages without endpoints, and those that the run does not live to see.</summary>
    public static IEnumerable<PlanNote> IdleStages(NotedFleet fleet)
    {
        RolloutPlan rollout = fleet.Plan.Rollout;
        bool stops = fleet.IsInside(rollout.HaltAt) || fleet.IsInside(rollout.RevertAt);
        foreach (StagePlan stage in rollout.Stages)
        {
            if (stage.Share == Ratio.Zero)
                yield return new PlanNote($"rollout.stages.{stage.Name}", "a stage of 0% holds nobody");
            else if (!stops && rollout.ReleaseAt.Milliseconds
                + stage.OpensAfter.Milliseconds >= fleet.Plan.Duration.Milliseconds)
                yield return new PlanNote($"rollout.stages.{stage.Name}",
                    "it opens at or after the end of the run, so its endpoints get nothing");
        }
    }
}
