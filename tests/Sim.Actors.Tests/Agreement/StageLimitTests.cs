namespace Sim.Actors.Tests;

/// <summary>A rollout of as many stages as there can be.</summary>
public sealed class StageLimitTests
{
    [Fact]
    public void All_hosts_open_sixty_four_stages_alike()
    {
        for (int number = 0; number < 5; number++)
        {
            ScenarioPlan plan = RandomScenario.Plan(number);
            StagePlan[] stages = [.. Enumerable.Range(0, 64).Select(i => new StagePlan(
                FormattableString.Invariant($"stage-{i}"), Ratio.Of(1, 64),
                SimDuration.FromMilliseconds(i * 60_000L)))];
            TrialFindings findings = ScenarioTrial.Run(number,
                plan with { Rollout = plan.Rollout with { Strategy = Strategy.TimedRings, Stages = stages } },
                TestContext.Current.CancellationToken);

            Assert.Empty(findings.Faults);
        }
    }
}
