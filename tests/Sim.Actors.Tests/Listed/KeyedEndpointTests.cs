namespace Sim.Actors.Tests;

/// <summary>Endpoints that were listed one by one: another row moves nobody else's dice (model §12).</summary>
public sealed class KeyedEndpointTests
{
    private const int Scenarios = 60;
    private const ulong NewKey = 0x0123_4567_89AB_CDEF;

    private enum Change
    {
        Add,
        Remove,
        Move,
    }

    [Theory, TooSlowForMutants]
    [InlineData(nameof(Change.Add))]
    [InlineData(nameof(Change.Remove))]
    [InlineData(nameof(Change.Move))]
    public void Another_row_moves_nobody_elses_dice(string name)
    {
        Change change = Enum.Parse<Change>(name);
        int compared = 0;
        for (int number = 0; number < Scenarios; number++)
        {
            ScenarioPlan plan = Alone(ListedScenario.Plan(number));
            HashSet<ulong> changed = [];
            ScenarioPlan other = plan with
            {
                Fleet = plan.Fleet with { Groups = [.. plan.Fleet.Groups.Select(g => Changed(g, change, changed))] },
            };
            foreach ((string host, Func<ScenarioPlan, IReadOnlyList<Transition>> run) in Hosts())
            {
                HashSet<(long, ulong, int, uint)> before = Keys(run(plan), changed);
                HashSet<(long, ulong, int, uint)> after = Keys(run(other), changed);
                Assert.True(before.SetEquals(after), $"ListedScenario.Plan({number}), {change}, {host}");
                compared += changed.Count > 0 ? before.Count : 0;
            }
        }

        Assert.True(compared > 1_000, $"{compared} transitions");
    }

    // Nothing that is shared: no hands, no services, no thinning; and one window, so that a host keeps all transitions.
    private static ScenarioPlan Alone(ScenarioPlan plan)
    {
        var length = SimDuration.FromMilliseconds(Math.Min(plan.Duration.Milliseconds, 1L << 26));
        return plan with
        {
            Thinning = 1,
            Services = [],
            Recovery = plan.Recovery with { Hands = null },
            Duration = length,
            Window = length,
        };
    }

    private static IEnumerable<(string Host, Func<ScenarioPlan, IReadOnlyList<Transition>> Run)> Hosts() =>
    [
        ("reference", plan => new ReferenceHost().Run(
            plan, new RunOptions { TraceAll = true }, SilentObserver.Instance,
            TestContext.Current.CancellationToken).Trace),
        ("sequential", plan => new SequentialHost().Run(
            plan, new RunOptions { TraceWindow = 0, Shards = 2 }, SilentObserver.Instance,
            TestContext.Current.CancellationToken).Trace),
    ];

    private static FleetGroup Changed(FleetGroup group, Change change, HashSet<ulong> changed) =>
        group.Listing is not { } listing
        ? group
        : ListedScenario.WithListing(group,
            listing.Organisations.Select(o => o.Keys is null ? o : Changed(group, o, change, changed)));

    private static ListedOrganisation Changed(
        FleetGroup group, ListedOrganisation organisation, Change change, HashSet<ulong> changed)
    {
        var endpoints = organisation.Keys!.Keys.Zip(organisation.Keys.Counts).ToList();
        int[] sizes = [.. organisation.Places.SelectMany(p => p.Counts).Select(c => c.Endpoints)];
        int at = endpoints.Count / 2;
        (ulong Key, int Count) old = endpoints[at];
        int next = (old.Count + 1) % sizes.Length;
        if (change == Change.Add)
        {
            endpoints.Add((NewKey, old.Count));
            sizes[old.Count]++;
        }
        else if (sizes[old.Count] > 1)
        {
            sizes[old.Count]--;
            endpoints.RemoveAt(at);
            if (change == Change.Move)
            {
                endpoints.Add((old.Key, next));
                sizes[next]++;
            }
        }

        ulong key = Mix.Combine(Mix.OfName(group.Name), Mix.OfName(organisation.Name));
        changed.Add(Mix.Combine(key, change == Change.Add ? NewKey : old.Key));
        endpoints.Sort();
        int count = 0;
        return organisation with
        {
            Keys = new ListedKeys([.. endpoints.Select(e => e.First)], [.. endpoints.Select(e => e.Second)]),
            Places = [.. organisation.Places.Select(p => p with
            {
                Counts = [.. p.Counts.Select(c => c with { Endpoints = sizes[count++] })],
            })],
        };
    }

    private static HashSet<(long Time, ulong Key, int Kind, uint Value)> Keys(
        IEnumerable<Transition> transitions, HashSet<ulong> changed) =>
        [.. transitions.Where(t => !changed.Contains(t.EntityKey))
            .Select(t => (t.TimeMs, t.EntityKey, (int)t.Kind, t.Value))];
}
