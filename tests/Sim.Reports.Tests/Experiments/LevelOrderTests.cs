namespace Sim.Reports.Tests;

public sealed class LevelOrderTests
{
    [Theory]
    [InlineData("40m 90s 1h30m 1d", "1 0 2 3")]
    [InlineData("100% 0% 2.5%", "1 2 0")]
    [InlineData("12 2 1.5k -1", "3 1 0 2")]
    [InlineData("0.5 0.25", "1 0")]
    [InlineData("2024-07-19T05:27Z 2024-07-19T04:29Z", "1 0")]
    public void Levels_that_mean_numbers_of_one_kind_have_an_order(string levels, string order) =>
        Assert.Equal(order.Split(' ').Select(int.Parse), LevelOrder.Of(levels.Split(' '))!);

    [Theory]
    [InlineData("kernel-driver ebpf-linux")]
    [InlineData("20m never")]
    [InlineData("5% 5m")]
    [InlineData("60m 1h")]
    [InlineData("true false")]
    [InlineData("20m")]
    public void Words_mixtures_and_what_means_the_same_twice_have_none(string levels) =>
        Assert.Null(LevelOrder.Of(levels.Split(' ')));
}
