namespace Sim.RandomRuns;

/// <summary>
/// One random scenario on every host: a scenario that the reader accepts, runs that end, invariants that hold of each,
/// and one outcome.
/// </summary>
public static class ScenarioTrial
{
    // A snapshot holds the series so far: one at every window of a long run would cost more than the run.
    private const int MostSnapshots = 500;

    // One scenario in so many has a listed fleet, and one in so many saves, loads and continues.
    private const int ListedOneIn = 5;
    private const int SnapshotsOneIn = 8;

    private static readonly int[] Shards = [1, 2, 7, 64];

    /// <summary>The scenario of a number.</summary>
    public static ScenarioPlan PlanOf(int number) =>
        number % ListedOneIn == ListedOneIn - 1 ? ListedScenario.Plan(number) : RandomScenario.Plan(number);

    /// <summary>Runs a scenario everywhere.</summary>
    /// <param name="number">Its number; decides on shards, threads and snapshots too, so that all of them meet within
    /// 64 numbers.</param>
    /// <param name="plan">The scenario.</param>
    /// <param name="stop">Stops the runs.</param>
    public static TrialFindings Run(int number, ScenarioPlan plan, CancellationToken stop)
    {
        var faults = new List<string>();
        string? digest = null;
        try
        {
            if (Refusal.Of(plan) is { } refused)
                faults.Add(refused);

            RunModel model = RunModel.Build(plan);
            var reference = new Placement(new ReferenceHost()) { Stop = stop, TraceAll = true };
            RunOutcome expected = reference.Run(plan);
            digest = expected.Result.Digest;
            AddBroken(faults, model, reference, expected);
            foreach (Placement other in Others(number, model.WindowCount).Take(Repetitions.Of(2, 1)))
                Compare(faults, model, (reference, expected), other with { Stop = stop, TraceAll = true });
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Whatever else a run ends with is what this looks for.
            faults.Add($"ended with {failure}");
        }

        return new TrialFindings(faults, digest);
    }

    private static void Compare(
        List<string> faults, RunModel model, (Placement Placement, RunOutcome Outcome) reference, Placement other)
    {
        RunOutcome actual = other.Run(model.Plan);
        AddBroken(faults, model, other, actual);
        if (OutcomeDifference.First(model.Plan, reference.Placement, reference.Outcome, other,
            actual) is { } difference)
            faults.Add(difference);
    }

    private static void AddBroken(List<string> faults, RunModel model, Placement placement, RunOutcome outcome) =>
        faults.AddRange(RunInvariants.Broken(model, outcome).Select(broken => $"{placement}: {broken}"));

    private static Placement[] Others(int number, long windows)
    {
        int every = number % SnapshotsOneIn == 0 ? (int)(1 + (windows / MostSnapshots)) : 0;
        bool actorsSave = number % (2 * SnapshotsOneIn) == 0;
        return
        [
            new Placement(new SequentialHost(), Shards[number / 2 % 4], SnapshotEvery: actorsSave ? 0 : every),
            new Placement(
                new ActorHost(), Shards[number / 8 % 4], 1 + (number % 2), SnapshotEvery: actorsSave ? every : 0),
        ];
    }
}
