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
            foreach (int column in Columns(endpoint))
                counts[kind, column]++;
        }

        List<Endpoint> down = organisation.Endpoints.FindAll(e => e.WentDown);
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
            DownMs = down.Aggregate(
                Int128.Zero, (sum, e) => sum + ((e.EndedAt ?? plan.Duration.Milliseconds) - e.ShownAt!.Value)),
            BackAfterMs = down.Exists(e => e.IsDown) ? null : down.Max(e => e.EndedAt) - down.Min(e => e.ShownAt),
        };
    }

    private static IEnumerable<int> Columns(Endpoint endpoint)
    {
        if (endpoint.AppliedAt is not null)
            yield return TallyColumns.Find(TransitionKind.Applied);

        if (endpoint.CleanedAt is not null)
            yield return TallyColumns.Find(TransitionKind.Cleaned);

        if (endpoint.WentDown)
            yield return TallyColumns.Find(endpoint.Shown!.Shows!.Value);

        if (endpoint.BackBy is TransitionKind by)
            yield return TallyColumns.Find(by);

        // A repair at the machine itself: no out-of-band access, and a kind at which anybody ever is.
        if (endpoint.BackBy is TransitionKind.Repaired && !endpoint.OutOfBand && !endpoint.Attended.IsNever)
            yield return TallyColumns.AtMachine;
    }
}
