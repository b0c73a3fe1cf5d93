namespace Sim.Lab.Tests;

/// <summary>The rules that refuse damaged results refuse none that a run wrote.</summary>
public sealed class ReadableTests
{
    private const int Scenarios = 120;

    [Fact]
    public void The_result_of_every_run_can_be_read_again()
    {
        using var place = new TempFolder();
        Manifest manifest = new()
        {
            StartedUtc = default,
            FinishedUtc = default,
            Seconds = 1,
            Host = "sequential",
            Threads = 1,
            Shards = 1,
            ProductVersion = "0.1.0",
        };
        for (int number = 0; number < Scenarios; number++)
        {
            ScenarioPlan plan = RandomScenario.Plan(number);
            RunOutcome outcome = ResultBuilder.Build(plan, new SequentialHost().Run(
                plan, new RunOptions(), SilentObserver.Instance, TestContext.Current.CancellationToken));
            SimResult result = ExpectationEvaluator.Evaluate(outcome.Result, outcome.AllWindows,
                plan.Expectations) with { Repeat = "sim run random.yaml" };
            string folder = ResultFolder.Write(place.Path, result, outcome.AllWindows, "name: x\n", manifest,
                TestContext.Current.CancellationToken);
            Exception? refused = Record.Exception(() => StoredRun.Read(folder));
            Assert.True(refused is null, $"random scenario {number}: {refused?.Message}");
        }
    }
}
