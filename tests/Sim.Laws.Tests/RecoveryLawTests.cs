namespace Sim.Laws.Tests;

/// <summary>Recovery at a constant rate with half-life h: S(t) = 2^(−t/h) are still down.</summary>
public sealed class RecoveryLawTests
{
    private const double HalfLifeDays = 2.6;
    private const int Endpoints = 30_000;

    [Theory]
    [InlineData(1.3, 0.7071)]
    [InlineData(2.6, 0.5)]
    [InlineData(6.5, 0.1768)]
    public void The_share_that_is_still_down_halves_every_half_life(double days, double check)
    {
        double law = Math.Pow(2, -days / HalfLifeDays);
        Assert.Equal(check, law, 4);

        new LawRun("exponential-recovery", $"fleet.groups.bench.size.median={Endpoints}")
            .Twenty(DownAt(days)).Follows(law).ScattersLike(law, Endpoints);
    }

    [Fact]
    public void Of_a_million_machines_seventeen_point_seven_percent_are_down_after_six_and_a_half_days() =>
        Million.Follows(new LawRun("exponential-recovery"), DownAt(6.5), Math.Pow(2, -6.5 / HalfLifeDays));

    private static string DownAt(double days) =>
        string.Create(CultureInfo.InvariantCulture, $"series.downShare@{days}d");
}
