namespace Sim.Experiments.Tests;

[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
[Collection(nameof(MemoryTests))]
public sealed class MemoryTests
{
    [Fact]
    public void What_is_kept_does_not_grow_with_replications_but_for_a_number_a_metric()
    {
        Kept(10);
        long ten = Kept(10);
        long hundred = Kept(100);

        // Three arms, three metrics, eight bytes, ninety replications more: 6.5 kB; lists may hold twice of that.
        Assert.True(hundred - ten < 40_000, $"after 10 replications {ten} bytes are kept, after 100 {hundred}");
    }

    // Measured at the last run, while the experiment still holds everything.
    private static long Kept(int replications)
    {
        ExperimentPlan plan = SmallExperiment.Read(SmallExperiment.ThreeArms + $"\nreplications: {replications}");
        long kept = 0;
        long before = GC.GetTotalMemory(forceFullCollection: true);
        ExperimentRunner.Run(
            plan, 1, p => kept = p.Runs == p.Planned ? GC.GetTotalMemory(forceFullCollection: true) - before : 0,
            CancellationToken.None);
        return kept;
    }
}
