namespace Sim.TestSupport;

/// <summary>The transitions of a run by whom they are of.</summary>
internal sealed class RunRecord
{
    /// <summary>Sorts a record.</summary>
    /// <param name="model">What was run; says whose keys are whose.</param>
    /// <param name="trace">Transitions of every window, by time.</param>
    public RunRecord(RunModel model, IReadOnlyList<Transition> trace)
    {
        All = trace;
        ILookup<ulong, Transition> byKey = trace.ToLookup(t => t.EntityKey);
        Release = [.. byKey[model.UpdateKey]];
        Organisations = [.. model.Reached.Select(organisation => new OrganisationRecord(
            organisation,
            [.. Endpoints(organisation).Select(key => byKey[key].ToArray()).Where(t => t.Length > 0)],
            [.. Enumerable.Range(0, organisation.Services)
                .Select(service => byKey[ServiceKey(organisation, service)].ToArray())
                .Where(t => t.Length > 0)]))];
        Known = Release.Count
            + Organisations.Sum(o => o.Endpoints.Sum(e => (long)e.Count) + o.Services.Sum(s => (long)s.Count));
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<Transition> All { get; }

    /// <summary>Those of the release itself.</summary>
    public IReadOnlyList<Transition> Release { get; }

    /// <summary>Those of reached organisations.</summary>
    public IReadOnlyList<OrganisationRecord> Organisations { get; }

    /// <summary>How many are of somebody who exists.</summary>
    public long Known { get; }

    private static IEnumerable<ulong> Endpoints(ReachedOrganisation organisation) =>
        Enumerable.Range(0, organisation.Source.Size).Select(ordinal => organisation.EndpointKey((uint)ordinal));

    private static ulong ServiceKey(ReachedOrganisation organisation, int service) =>
        Mix.Combine(organisation.Source.Key ^ Mix.OfName("service"), (ulong)service);
}
