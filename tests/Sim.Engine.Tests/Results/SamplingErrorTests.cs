namespace Sim.Engine.Tests;

/// <summary>The standard error of an estimate is about as large as the estimates of many fleets are off.</summary>
public sealed class SamplingErrorTests
{
    private const int Fleets = 240;

    [Theory]
    [InlineData("exposed", 4)]
    [InlineData("crashed", 4)]
    [InlineData("downHours", 4)]
    [InlineData("crashed", 10)]
    public void Estimates_of_many_fleets_scatter_about_the_truth_as_the_error_says(string total, int thinning)
    {
        double squares = 0;
        for (ulong fleet = 1; fleet <= Fleets; fleet++)
        {
            ScenarioPlan plan = Plan(fleet);
            RunTotals whole = plan.Run().Result.Totals;
            SimResult part = (plan with { Thinning = thinning }).Run().Result;
            (double truth, double estimate, double error) = total switch
            {
                "exposed" => (whole.Exposed, part.Totals.Exposed, part.Scale.Errors!.Exposed),
                "crashed" => (whole.Crashed, part.Totals.Crashed, part.Scale.Errors!.Crashed),
                _ => (whole.DownHours, part.Totals.DownHours, part.Scale.Errors!.DownHours),
            };
            squares += (estimate - truth) * (estimate - truth) / (error * error);
        }

        Assert.InRange(Math.Sqrt(squares / Fleets), 0.6, 1.3);
    }

    [Fact]
    public void The_whole_fleet_and_one_organisation_alone_have_no_error()
    {
        Assert.Null(Plan(1).Run().Result.Scale.Errors);
        Assert.Null((Plan(1) with { Thinning = 300 }).Run().Result.Scale.Errors);
        Assert.True((Plan(1) with { Thinning = 2 }).Run().Result.Scale.Errors!.WentDown > 0);
    }

    [Fact]
    public void A_total_that_nobody_contributed_to_has_none_either() =>
        Assert.Equal(0, (Plan(1) with { Thinning = 3 }).Run().Result.Scale.Errors!.CloudHealed);

    private static ScenarioPlan Plan(ulong fleet) => Small.Plan() with
    {
        FleetSeed = fleet,
        Fleet = Small.Fleet(Small.Group("one", 300) with { MedianEndpoints = 12, Sigma = 0.7 }),
        Services = [],
    };
}
