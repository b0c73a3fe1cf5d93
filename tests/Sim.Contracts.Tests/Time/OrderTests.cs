namespace Sim.Contracts.Tests;

/// <summary>Times, durations and ratios are ordered as their numbers are, equal ones included.</summary>
public sealed class OrderTests
{
    private static readonly long[] Numbers = [-5, 0, 1, 1, 7];

    [Fact]
    public void Times_are_ordered_and_their_differences_are_durations()
    {
        foreach ((long m, long n) in Pairs())
        {
            (SimTime a, SimTime b) = (SimTime.FromMilliseconds(m), SimTime.FromMilliseconds(n));
            Assert.Equal(Expected(m, n), string.Join(' ', a < b, a > b, a <= b, a >= b, Math.Sign(a.CompareTo(b))));
            Assert.Equal(m - n, (a - b).Milliseconds);
            Assert.Equal(m + n, (a + SimDuration.FromMilliseconds(n)).Milliseconds);
        }
    }

    [Fact]
    public void Durations_are_ordered_and_add_up()
    {
        foreach ((long m, long n) in Pairs())
        {
            (SimDuration a, SimDuration b) = (SimDuration.FromMilliseconds(m), SimDuration.FromMilliseconds(n));
            Assert.Equal(Expected(m, n), string.Join(' ', a < b, a > b, a <= b, a >= b, Math.Sign(a.CompareTo(b))));
            Assert.Equal((m + n, m - n), ((a + b).Milliseconds, (a - b).Milliseconds));
        }
    }

    [Fact]
    public void Ratios_are_ordered_by_value_whatever_their_denominators()
    {
        Ratio[] ascending = [Ratio.Zero, Ratio.Of(1, 3), Ratio.Of(2, 5), Ratio.Of(1, 2), Ratio.Of(2, 3), Ratio.One];
        for (int i = 0; i < ascending.Length; i++)
        {
            foreach (int j in Enumerable.Range(0, ascending.Length))
            {
                (Ratio a, Ratio b) = (ascending[i], ascending[j]);
                Assert.Equal(Expected(i, j), string.Join(' ', a < b, a > b, a <= b, a >= b, Math.Sign(a.CompareTo(b))));
            }
        }

        var (large, larger) = (Ratio.Of(long.MaxValue - 2, long.MaxValue), Ratio.Of(long.MaxValue - 1, long.MaxValue));
        Assert.True(large < larger, "products of 64-bit numbers need 128 bits");
    }

    [Fact]
    public void Units_are_those_of_the_clock()
    {
        Assert.Equal(
            [2_000, 120_000, 7_200_000, 172_800_000],
            ((SimTime[])[SimTime.Zero + SimDuration.FromSeconds(2), SimTime.Zero + SimDuration.FromMinutes(2),
                SimTime.Zero + SimDuration.FromHours(2),
                SimTime.Zero + SimDuration.FromDays(2)]).Select(t => t.Milliseconds));
        Assert.Equal((1.5, 0.5),
            (SimDuration.FromMilliseconds(1_500).TotalSeconds, SimDuration.FromMinutes(30).TotalHours));
        Assert.Equal("2h", (SimTime.Zero + SimDuration.FromHours(2)).ToString());
        Assert.Throws<OverflowException>(() => SimTime.Zero + SimDuration.FromDays(long.MaxValue / 1_000));
        Assert.Throws<OverflowException>(
            () => SimTime.FromMilliseconds(long.MaxValue) + SimDuration.FromMilliseconds(1));
    }

    private static IEnumerable<(long, long)> Pairs() => Numbers.SelectMany(m => Numbers.Select(n => (m, n)));

    private static string Expected(long m, long n) => string.Join(' ', m < n, m > n, m <= n, m >= n, Math.Sign(m - n));
}
