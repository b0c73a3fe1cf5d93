namespace Sim.Reference.Tests;

/// <summary>A walk that takes minutes ends when it is told to, wherever it is.</summary>
public sealed class InterruptTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    public static TheoryData<string> Walks => ["windows", "tries"];

    [Theory]
    [MemberData(nameof(Walks))]
    public async Task An_interrupt_ends_a_long_walk(string walk)
    {
        ScenarioPlan plan = A.Plan() with { Duration = SimDuration.FromDays(366) };
        plan = walk switch
        {
            // Thirty million windows in which nothing happens.
            "windows" => plan with { Window = A.Ms("1s") },

            // A year of tries, one a millisecond, of which none may heal before the revert at its end.
            _ => plan.RevertAt("365d23h59m59s999ms").Recovery(r => r with
            {
                TryEvery = A.Ms("1ms"), MaxTries = 1_000_000, RaceWired = Ratio.One,
                Cloud = new CloudRemediationPlan(SimTime.Zero, Ratio.One, Ratio.One),
            }),
        };
        using var interrupt = new CancellationTokenSource();
        Task run = Task.Run(() => ReferenceRun.Walk(plan, _ => false, (_, _) => { }, interrupt.Token),
            TestContext.Current.CancellationToken);
        await Task.WhenAny(run, Task.Delay(300, TestContext.Current.CancellationToken));
        Assert.False(run.IsCompleted, "The walk is too short to be interrupted.");
        await interrupt.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => run.WaitAsync(Soon, TestContext.Current.CancellationToken));
    }
}
