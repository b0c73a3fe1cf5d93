namespace Sim.Engine.Tests;

/// <summary>The sequential host's own loop over July 2024 allocates nothing once its pools have grown.</summary>
public sealed class AllocationTests
{
    private const int Thinning = 200;

    // The wave: two hours from the release, after which nobody applies it any more and every pool has seen its peak.
    private const long WarmUpMs = 2 * 3_600_000;

    [Theory, TooSlowForMutants]
    [InlineData(1)]
    [InlineData(7)]
    public void A_window_allocates_nothing_after_the_wave(int shards)
    {
        RunModel model = RunModel.Build(July());
        long warm = (model.Plan.Rollout.ReleaseAt.Milliseconds + WarmUpMs) / model.Plan.Window.Milliseconds;
        var meter = new AllocationMeter(warm);
        CancellationToken cancellation = TestContext.Current.CancellationToken;

        SequentialHost.Run(model, new RunOptions { Shards = shards }, meter, cancellation);

        Assert.True(meter.Windows > 1_000, $"only {meter.Windows} windows were measured");
        Assert.True(meter.Bytes == 0, $"{meter.Bytes} bytes in all, first in window {meter.FirstWindow}");
    }

    private static ScenarioPlan July()
    {
        const string file = "scenarios/incidents/july-2024.yaml";
        var models = new DirectoryModelLibrary(Path.Combine(SourceTree.Root, "models"));
        return ScenarioReader.Read(SourceText.Load(Path.Combine(SourceTree.Root, file), file),
            models).Plan! with { Thinning = Thinning };
    }
}
