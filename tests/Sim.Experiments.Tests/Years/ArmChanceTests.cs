namespace Sim.Experiments.Tests;

/// <summary>Intervals of a year hold the chance of the runs of its arms, which simulated years alone know nothing
/// of.</summary>
public sealed class ArmChanceTests
{
    private const int Repeats = 300;
    private const int Replications = 10;

    private static readonly YearPlan Plan = SmallYear.Plan(
        SmallYear.Product("a", "328010", 100, 1)) with { Years = 1000 };

    [Fact]
    public void The_95_percent_intervals_hold_the_truth_in_at_least_90_of_100_repeats_and_those_of_the_years_do_not()
    {
        (int mean, int share, int difference, int alone) = (0, 0, 0, 0);
        for (int repeat = 0; repeat < Repeats; repeat++)
        {
            Response[][] responses = Draw(repeat);
            YearResult result = SmallYear.Run(Plan, 2, responses);
            PolicyYear stay = result.Policies[0];
            YearMeasure hours = stay.Find(YearMeasures.DownHours);

            // A response is 0 to 20 hours, and takes down 5% to 15%: half of them more than 10%.
            mean += Holds(hours.Low, hours.High, 10e6);
            share += Holds(stay.Above10.Low, stay.Above10.High, 1 - Math.Exp(-0.5));
            PairedDifference apart = result.Differences.Single(d => d.Metric == YearMeasures.DownHours.Name);
            difference += Holds(apart.Low!.Value, apart.High!.Value, -5e6);
            ConfidenceInterval years = new StudentInterval(0.95).Of(
                SampleMoments.Of(SmallYear.Rows(Plan, responses).Of(0, 1)))!.Value;
            alone += Holds(years.Low, years.High, 10e6);
        }

        Assert.InRange(mean, Repeats * 0.9, Repeats);
        Assert.InRange(share, Repeats * 0.9, Repeats);
        Assert.InRange(difference, Repeats * 0.9, Repeats);
        Assert.InRange(alone, 0, Repeats * 0.7);
    }

    [Fact]
    public void Replications_that_agree_widen_nothing()
    {
        Response[][] one = [.. SmallYear.Fixed];
        Response[][] ten = [.. SmallYear.Fixed.Select(r => Enumerable.Repeat(r[0], Replications).ToArray())];

        Assert.Equal(
            SmallYear.Run(Plan, 2, one).Policies.SelectMany(p => p.Measures).Select(m => (m.Mean, m.Low, m.High)),
            SmallYear.Run(Plan, 2, ten).Policies.SelectMany(p => p.Measures).Select(m => (m.Mean, m.Low, m.High)));
    }

    [Fact]
    public void A_difference_that_the_runs_leave_open_is_not_decided()
    {
        // Two replications of which one says the opposite of the other: years alone would be sure.
        Response[][] responses = [[new(1, 10, 0), new(1, 10, 0)], [new(1, 2, 0), new(1, 15, 0)], [default, default]];
        PairedDifference apart = SmallYear.Run(Plan, 2, responses).Differences
            .Single(d => d.Metric == YearMeasures.DownHours.Name);

        Assert.False(apart.Decided);
        Assert.InRange(0, apart.Low!.Value, apart.High!.Value);
    }

    private static int Holds(double low, double high, double value) => low <= value && value <= high ? 1 : 0;

    // The same run under the second design takes half as long.
    private static Response[][] Draw(int repeat)
    {
        Response[] stay = [.. Enumerable.Range(0, Replications).Select(r => new Response(
            0.05 + (0.1 * Uniform(repeat, r)), 20 * Uniform(repeat, r), 0))];
        return [stay, [.. stay.Select(s => s with { DownHours = s.DownHours / 2 })], new Response[Replications]];
    }

    private static double Uniform(int repeat, int replication) =>
        Mix.ToUnit(Mix.Combine(Mix.Combine(5, (ulong)repeat), (ulong)replication));
}
