using Sim.Engine;

namespace Sim.Reference;

/// <summary>Counts one organisation from what has become of its endpoints.</summary>
internal static class OrganisationBook
{
    /// <summary>The figures of a reached organisation at the end of the run.</summary>
    public static OrganisationFigures Of(ScenarioPlan plan, Organisation organisation)
    {
        long[] sizes = new long[plan.Fleet.Kinds.Count];
        long[,] counts = new long[plan.Fleet.Kinds.Count, TallyColumns.Count];
        foreach (Endpoint endpoint in organisation.Endpoints)
        {
            int kind = Position.Of(endpoint.Kind, plan.Fleet.Kinds);
            sizes[kind]++;
            foreach (TallyColumn column in Columns(endpoint))
            {
                counts[kind, (int)column]++;
            }
        }

        return new OrganisationFigures
        {
            Key = organisation.Key,
            Group = Position.Of(organisation.Group, plan.Fleet.Groups),
            Index = organisation.Index,
            Sector = Position.Of(organisation.Sector, plan.Fleet.Sectors),
            Country = Position.Of(organisation.Sites[0].Country, plan.Fleet.Countries),
            Design = organisation.Design,
            Technicians = plan.Recovery.Hands is HandsPlan hands ? new Crew(organisation, hands).Size : 0,
            Sizes = sizes,
            Counts = counts,
            DownMs = organisation.Endpoints.Where(e => e.CrashedAt is not null).Aggregate(
                Int128.Zero, (sum, e) => sum + ((e.BackAt ?? plan.Duration.Milliseconds) - e.CrashedAt!.Value)),
            BackAfterMs = organisation.Endpoints.Exists(e => e.IsDown)
                ? null
                : organisation.Endpoints.Max(e => e.BackAt) - organisation.Endpoints.Min(e => e.CrashedAt),
        };
    }

    private static IEnumerable<TallyColumn> Columns(Endpoint endpoint)
    {
        if (endpoint.AppliedAt is not null)
        {
            yield return TallyColumn.Exposed;
        }

        if (endpoint.CleanedAt is not null)
        {
            yield return TallyColumn.Cleaned;
        }

        if (endpoint.CrashedAt is not null)
        {
            yield return endpoint.Shown switch
            {
                Outcome.Hang => TallyColumn.Hung,
                Outcome.Quarantined => TallyColumn.Quarantined,
                _ => TallyColumn.Crashed,
            };
        }

        // A repair at the machine itself: no out-of-band access, and a kind at which anybody ever is.
        if (endpoint.BackBy is TransitionKind.Repaired && !endpoint.OutOfBand && !endpoint.Attended.IsNever)
        {
            yield return TallyColumn.AtMachine;
        }

        if (endpoint.BackBy is TransitionKind by)
        {
            yield return by switch
            {
                TransitionKind.Repaired => TallyColumn.Repaired,
                TransitionKind.CloudHealed => TallyColumn.CloudHealed,
                TransitionKind.Restarted => TallyColumn.Restarted,
                _ => TallyColumn.SelfHealed,
            };
        }
    }
}
