namespace Sim.Numerics.Tests;

public sealed class PhiloxBlockTests
{
    [Fact]
    public void Low_and_high_put_the_first_lane_of_each_pair_into_the_low_half()
    {
        var block = new PhiloxBlock(0x11111111, 0x22222222, 0x33333333, 0x44444444);
        Assert.Equal(0x2222222211111111UL, block.Low);
        Assert.Equal(0x4444444433333333UL, block.High);
    }
}
