using Sim.Engine;

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
        {
            Count(endpoint, figures[Designs.Of(endpoint, none: rows - 1)], plan.Duration.Milliseconds);
        }

        return figures;
    }

    private static void Count(Endpoint endpoint, DesignFigures figures, long end)
    {
        if (endpoint.AppliedAt is long applied)
        {
            figures.Applied++;
            figures.AppliedMs += applied;
        }

        if (endpoint.Shown is Outcome shown)
        {
            figures.Outcomes[(int)shown]++;
        }

        if (endpoint.CrashedAt is long crashed)
        {
            figures.StateMs[(int)ProtectionState.Down] += (endpoint.BackAt ?? end) - crashed;
        }

        if (endpoint.LessSince is long since)
        {
            ProtectionState state = endpoint.Shown switch
            {
                Outcome.ProcessRestart => ProtectionState.AgentDead,
                Outcome.Rejected => ProtectionState.OldContent,
                Outcome.Slowed => ProtectionState.Slowed,
                _ => ProtectionState.Degraded,
            };
            figures.StateMs[(int)state] += (endpoint.LessUntil ?? end) - since;
        }
    }
}
