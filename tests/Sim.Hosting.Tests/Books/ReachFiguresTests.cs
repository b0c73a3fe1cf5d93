namespace Sim.Hosting.Tests;

public sealed class ReachFiguresTests
{
    private static readonly ReachFigures Third = new(Expected: 10, ExpectedInFleet: 40, ReachableInFleet: 60,
        ByOrganisation: [10]);

    [Fact]
    public void A_part_stands_for_the_whole_by_what_both_are_expected_to_reach() =>
        Assert.Equal(4, Third.FactorFor(Fleet(100, 300), exposed: 10));

    [Fact]
    public void A_part_that_is_hit_harder_than_expected_stands_for_no_more_than_can_be_reached() =>
        Assert.Equal(3, Third.FactorFor(Fleet(100, 300), exposed: 20));

    [Fact]
    public void Where_nothing_is_expected_sizes_decide() =>
        Assert.Equal(3, (Third with { Expected = 0 }).FactorFor(Fleet(100, 300), exposed: 0));

    [Fact]
    public void Where_everybody_takes_part_nothing_is_scaled() =>
        Assert.Equal(1, Third.FactorFor(Fleet(300, 300), exposed: 200));

    private static FleetFigures Fleet(long part, long whole) => new(1, 2, part, whole, new long[1, 1], new long[1, 1]);
}
