namespace Sim.Reference;

/// <summary>Counts the designs from what has become of the endpoints.</summary>
internal static class DesignBook
{
    /// <summary>The figures of every design of a plan at the end of the run.</summary>
    public static IReadOnlyList<DesignFigures> Of(ScenarioPlan plan, IReadOnlyList<Organisation> reached)
    {
        // Where the release reaches all endpoints, those without an agent come last.
        int rows = Math.Max(1, plan.DesignMix.Count) + (Designs.ReachesAll(plan) ? 1 : 0);
        DesignFigures[] figures = [.. Enumerable.Range(0, rows).Select(_ => new DesignFigures())];
        foreach (Endpoint endpoint in reached.SelectMany(organisation => organisation.Endpoints))
            Count(endpoint, figures[Designs.Of(endpoint, none: rows - 1)], plan.Duration.Milliseconds);

        return figures;
    }

    private static void Count(Endpoint endpoint, DesignFigures figures, long end)
    {
        if (endpoint.AppliedAt is long applied)
        {
            figures.Applied++;
            figures.AppliedMs += applied;
        }

        if (endpoint.Shown is OutcomeTraits shown)
        {
            figures.Outcomes[(int)shown.Outcome]++;
            figures.StateMs[(int)shown.State] += shown.State == OutcomeState.None || shown.IsRefusal
                ? 0
                : (endpoint.EndedAt ?? end) - endpoint.ShownAt!.Value;
        }

        if (endpoint.OldContentFrom is long old)
            figures.StateMs[(int)OutcomeState.OldContent] += Math.Max(0, end - old);
    }
}
