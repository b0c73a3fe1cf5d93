namespace Sim.Contracts.Tests;

public sealed class SensorVersionTests
{
    [Theory]
    [InlineData("7.11", 7, 11)]
    [InlineData("0.0", 0, 0)]
    [InlineData("9999.9999", 9999, 9999)]
    [InlineData("10.9", 10, 9)]
    public void Two_numbers_with_a_dot_are_read_and_written(string text, int major, int minor)
    {
        Assert.True(SensorVersion.TryParse(text, out SensorVersion version));
        Assert.Equal(new SensorVersion(major, minor), version);
        Assert.Equal(text, version.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("7.")]
    [InlineData(".7")]
    [InlineData("7.1.2")]
    [InlineData("-7.1")]
    [InlineData("7.1a")]
    [InlineData("7./")]
    [InlineData("7.:")]
    [InlineData("10000.1")]
    [InlineData("1.10000")]
    public void Anything_else_is_refused(string text)
    {
        Assert.False(SensorVersion.TryParse(text, out SensorVersion version));
        Assert.Equal(default, version);
    }

    [Fact]
    public void The_major_number_decides_before_the_minor()
    {
        SensorVersion[] ascending = [new(6, 58), new(7, 2), new(7, 11), new(7, 15), new(10, 0)];
        for (int i = 0; i < ascending.Length; i++)
        {
            for (int j = 0; j < ascending.Length; j++)
            {
                (SensorVersion a, SensorVersion b) = (ascending[i], ascending[j]);
                Assert.Equal(i < j, a < b);
                Assert.Equal(i > j, a > b);
                Assert.Equal(i <= j, a <= b);
                Assert.Equal(i >= j, a >= b);
                Assert.Equal(Math.Sign(i - j), Math.Sign(a.CompareTo(b)));
            }
        }
    }
}
