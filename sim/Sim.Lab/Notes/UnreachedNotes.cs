namespace Sim.Lab;

/// <summary>Why an update reached nobody, as far as a run can tell.</summary>
internal static class UnreachedNotes
{
    /// <summary>One note, or none where the update reached an endpoint.</summary>
    public static IEnumerable<PlanNote> Of(ScenarioPlan plan, RunOutcome outcome)
    {
        int reached = outcome.Books.Organisations.Count;
        return NotedFleet.Note("update", outcome.Result.RawTotals.Exposed > 0 ? null
            : reached == 0 ? NoOrganisation(plan, outcome.Result.Scale) : NoEndpoint(plan, reached));
    }

    private static string NoOrganisation(ScenarioPlan plan, ScaleResult scale)
    {
        if (scale is { Organisations: 0, OrganisationsInFleet: > 0 })
        {
            return $"one in {Numbers.Count(scale.Thinning)} organisations takes part, and of "
                + $"{Numbers.Count(scale.OrganisationsInFleet)} that is none; a larger scale is due";
        }

        UpdatePlan update = plan.Update;
        return plan.Fleet.Groups.All(g => g.Platform != update.Platform)
            ? $"no group of the fleet is on the platform {update.Platform}"
            : $"no organisation on {update.Platform} that takes part has the sensor in version {update.MinVersion} "
                + "or newer; each draws its version and its adoption once, so another fleetSeed may give another "
                + "answer";
    }

    private static string NoEndpoint(ScenarioPlan plan, int reached)
    {
        SimTime? stop = plan.Rollout.HaltAt ?? plan.Rollout.RevertAt;
        string until = stop is { } moment
            ? $"until it was stopped at {plan.Start.Plus(moment - SimTime.Zero)}" : "until the end of the run";
        string who = reached == 1 ? "one organisation" : Numbers.Counted(reached, "organisation");
        string stages = plan.Rollout.Stages.Count > 1 ? " in a stage that was open" : string.Empty;
        return $"{who} can take it, but no endpoint of theirs{stages} was online {until}";
    }
}
