namespace Sim.Hosting.Tests;

public sealed class ReachTableTests
{
    [Fact]
    public void The_part_that_takes_part_is_expected_to_reach_no_more_than_the_whole_fleet()
    {
        int parts = 0;
        for (int number = 0; number < 60; number++)
        {
            ScenarioPlan plan = RandomScenario.Plan(number);
            ReachFigures reach = ReachTable.Estimate(plan);
            Assert.Equal(reach.Expected, reach.ByOrganisation.Sum(), 1e-6);
            Assert.InRange(reach.Expected, 0, reach.ExpectedInFleet);
            Assert.InRange(reach.ExpectedInFleet, 0, reach.ReachableInFleet);
            Assert.True(plan.Thinning > 1 || reach.Expected.Equals(reach.ExpectedInFleet),
                $"{number}: everybody takes part");
            parts += reach.Expected < reach.ExpectedInFleet ? 1 : 0;
        }

        Assert.True(parts > 5, $"a part in {parts}");
    }
}
