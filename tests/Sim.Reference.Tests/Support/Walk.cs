namespace Sim.Reference.Tests;

/// <summary>Runs a plan and tells its transitions as lines: time, kind, who, value; ordered by these.</summary>
internal static class Walk
{
    public static Walked Run(ScenarioPlan plan) => Run(plan, _ => true);

    /// <summary>The same with the transitions of some windows only.</summary>
    public static Walked Run(ScenarioPlan plan, Func<long, bool> traces)
    {
        (Ledger ledger, IReadOnlyList<Organisation> fleet) =
            ReferenceRun.Walk(plan, traces, (_, _) => { }, TestContext.Current.CancellationToken);
        return new Walked(ledger, fleet, plan.Duration.Milliseconds);
    }

    /// <summary>All transitions, such as <c>1h Crashed e0 0</c>; the release is r, services are s0, s1, ….</summary>
    public static string[] Lines(ScenarioPlan plan) => Lines(plan, Run(plan));

    /// <summary>Transitions of some kinds.</summary>
    public static string[] Lines(ScenarioPlan plan, params TransitionKind[] kinds) =>
        Lines(plan, Run(plan), kinds);

    public static string[] Lines(ScenarioPlan plan, Walked outcome, params TransitionKind[] kinds)
    {
        Dictionary<ulong, string> names = Names(plan, outcome);
        return
        [
            .. outcome.Transitions
                .Where(transition => kinds.Length == 0 || kinds.Contains((TransitionKind)transition.Kind))
                .OrderBy(transition => transition.TimeMs)
                .ThenBy(transition => transition.Kind)
                .ThenBy(transition => names[transition.EntityKey], StringComparer.Ordinal)
                .Select(transition => Line(transition, names)),
        ];
    }

    /// <summary>The first time of a kind, or null.</summary>
    public static long? FirstTime(ScenarioPlan plan, TransitionKind kind) =>
        Run(plan).Transitions.Where(t => t.Kind == (byte)kind).Select(t => (long?)t.TimeMs).FirstOrDefault();

    /// <summary>Draws of the one organisation of a tiny plan, what happens (seed).</summary>
    public static EntityDraws Happenings(ScenarioPlan plan) => new(plan.Seed, Key(plan));

    /// <summary>Draws of the one organisation of a tiny plan, who it is (fleet seed).</summary>
    public static EntityDraws Attributes(ScenarioPlan plan) => new(plan.FleetSeed, Key(plan));

    /// <summary>The first fleet seed under which a plan is as a test wants it.</summary>
    public static ScenarioPlan WithFleetSeed(ScenarioPlan plan, Func<EntityDraws, bool> wanted) => plan with
    {
        FleetSeed = (ulong)Enumerable.Range(0, 10_000).First(seed => wanted(new EntityDraws((ulong)seed, Key(plan)))),
    };

    /// <summary>The first seed under which a plan goes as a test wants it.</summary>
    public static ScenarioPlan WithSeed(ScenarioPlan plan, Func<EntityDraws, bool> wanted) => plan with
    {
        Seed = (ulong)Enumerable.Range(0, 10_000).First(seed => wanted(new EntityDraws((ulong)seed, Key(plan)))),
    };

    /// <summary>Endpoints 0, 1, … of the plan fall into these of two rings of one half each.</summary>
    public static ScenarioPlan WithRings(ScenarioPlan plan, params int[] rings) => WithFleetSeed(
        plan,
        draws => rings.Index().All(r =>
            (draws.Endpoint((uint)r.Index, DrawPurpose.Presence).D < 1u << 31) == (r.Item == 0)));

    private static ulong Key(ScenarioPlan plan) => Mix.Combine(Mix.OfName(plan.Fleet.Groups[0].Name), 0);

    private static string Line(Transition t, Dictionary<ulong, string> names) => string.Create(
        CultureInfo.InvariantCulture, $"{A.Text(t.TimeMs)} {(TransitionKind)t.Kind} {names[t.EntityKey]} {t.Value}");

    private static Dictionary<ulong, string> Names(ScenarioPlan plan, Walked outcome)
    {
        Dictionary<ulong, string> names = new() { [Mix.OfName(plan.Update.Name)] = "r" };
        Organisation organisation = outcome.Fleet[0];
        for (uint i = 0; i < organisation.Size; i++)
        {
            names[Mix.Combine(organisation.Key, i)] = string.Create(CultureInfo.InvariantCulture, $"e{i}");
            names[Mix.Combine(organisation.Key ^ Mix.OfName("service"), i)] =
                string.Create(CultureInfo.InvariantCulture, $"s{i}");
        }

        return names;
    }
}
