namespace Sim.Cli.Tests;

/// <summary>The time left is told when it can be right, and not before.</summary>
public sealed class TimeLeftTests
{
    private static readonly TimeSpan Memory = TimeSpan.FromSeconds(2);

    // Work per second, second by second; the last goes on for ever.
    [Theory]
    [InlineData(10, 100)]
    [InlineData(100, 1000)]
    [InlineData(0.5, 60)]
    public void At_an_even_pace_the_first_estimate_comes_within_five_seconds_and_is_right(double pace, double total)
    {
        var clock = new SetClock();
        var left = new TimeLeft(clock, TimeSpan.MaxValue, 1);
        (double At, double Left)? first = Run(clock, left, total, _ => pace).FirstOrDefault();

        Assert.NotNull(first);
        Assert.InRange(first.Value.At, 2, 5);
        Assert.InRange(first.Value.Left, ((total / pace) - first.Value.At) * 0.9,
            ((total / pace) - first.Value.At) * 1.1);
    }

    [Fact]
    public void A_slow_start_is_not_told_as_the_pace()
    {
        var clock = new SetClock();
        (double At,
            double Left)[] told = [.. Run(clock, new TimeLeft(clock, TimeSpan.MaxValue, 8), 200, t => t < 1 ? 1 : 20)];

        Assert.All(told, e => Assert.InRange(e.Left, 0, (10.95 - e.At) * 1.2 + 0.5));
    }

    // Idle windows fly by, then comes the release: nothing is told of what the idle ones would take.
    [Theory]
    [InlineData(3, 1000, 20)]
    [InlineData(2, 300, 10)]
    [InlineData(5, 100, 5)]
    public void Where_the_pace_breaks_nothing_is_told_until_it_is_steady_again(double quiet, double fast, double slow)
    {
        var clock = new SetClock();
        double total = (quiet * fast) + (30 * slow);
        (double At,
            double Left)[] told = [.. Run(clock, new TimeLeft(clock, Memory, 1), total, t => t < quiet ? fast : slow)];
        double end = quiet + 30;

        Assert.DoesNotContain(told, e => e.At > quiet + 0.5 && e.At < quiet + 2);
        Assert.All(told.Where(e => e.At > quiet + 4), e => Assert.InRange(e.At + e.Left, end * 0.8, end * 1.25));
        Assert.Contains(told, e => e.At > quiet + 4);
    }

    [Fact]
    public void A_pace_that_swings_is_never_told_wildly_wrong()
    {
        var clock = new SetClock();
        (double At,
            double Left)[] told = [
                .. Run(clock, new TimeLeft(clock, TimeSpan.MaxValue, 8), 600, t => ((int)t % 2) == 0 ? 5 : 25)];

        Assert.NotEmpty(told);
        Assert.All(told, e => Assert.InRange(e.At + e.Left, 40 * 0.6, 40 * 1.7));
    }

    [Fact]
    public void Nothing_is_told_before_two_seconds_or_of_less_work_than_asked()
    {
        var clock = new SetClock();
        Assert.All(Run(clock, new TimeLeft(clock, TimeSpan.MaxValue, 1), 1000, _ => 50), e => Assert.True(e.At >= 2));

        var other = new SetClock();
        Assert.Empty(Run(other, new TimeLeft(other, TimeSpan.MaxValue, 1000), 900, _ => 50));
    }

    // As a release early in a long run: nearly all of the time goes into the first hundredth of it.
    [Fact]
    public void Work_that_is_dense_at_its_start_is_told_nothing_of_from_there()
    {
        var clock = new SetClock();
        (double At, double Left)[] told =
            [.. Run(clock, new TimeLeft(clock, Memory, 1, 0.2), 20_000, t => t < 8 ? 25 : 1600)];

        Assert.NotEmpty(told);
        Assert.All(told, e => Assert.True(e.At > 8 && e.Left < 12));
    }

    // What is told at each tenth of a second.
    private static IEnumerable<(double At, double Left)> Run(SetClock clock, TimeLeft left, double total,
        Func<double, double> pace)
    {
        double done = 0;
        for (double t = 0; done < total && t < 600; t += 0.1)
        {
            if (left.Look(done, total) is { } told)
                yield return (t, told.TotalSeconds);

            done += pace(t) * 0.1;
            clock.Pass(0.1);
        }
    }
}
