namespace Sim.Numerics.Tests;

public sealed class SelectionBoundTests
{
    [Fact]
    public void The_least_mean_is_first_or_the_largest_where_more_is_better()
    {
        double[][] samples = [[5, 6, 7], [1, 2, 3.5], [9, 9.5, 10]];

        Assert.Equal([1, 0, 2], SelectionBound.Rank(samples, lowerIsBetter: true).Order);
        Assert.Equal([2, 0, 1], SelectionBound.Rank(samples, lowerIsBetter: false).Order);
    }

    [Fact]
    public void Of_two_the_bound_is_one_minus_the_tail_of_the_paired_t_test()
    {
        double[] worse = [3, 5, 4, 6];
        double[] better = [2, 5, 2, 4];
        SampleMoments lead = PairedSample.Of(worse, better).Difference;

        Assert.Equal(StudentT.Cdf(lead.Mean / lead.StandardError, 3),
            SelectionBound.Rank([worse, better], lowerIsBetter: true).Probability, 1e-15);
    }

    [Fact]
    public void An_arm_that_equals_the_best_in_every_pair_is_as_right_a_choice() =>
        Assert.Equal(1, SelectionBound.Rank([[1, 2, 3], [1, 2, 3]], lowerIsBetter: true).Probability);

    [Fact]
    public void An_arm_without_values_ranks_last_and_nothing_is_certain_beside_it()
    {
        (int[] order,
            double probability) = SelectionBound.Rank([[double.NaN, double.NaN], [1, 2]], lowerIsBetter: true);

        Assert.Equal([1, 0], order);
        Assert.Equal(0, probability);
    }

    [Fact]
    public void An_arm_that_lacks_a_replication_ranks_last_however_good_its_others_are()
    {
        (int[] order,
            double probability) = SelectionBound.Rank([[1, double.NaN, 1.5], [5, 6, 7], [8, 9, 9.5]],
                lowerIsBetter: true);

        Assert.Equal([1, 2, 0], order);
        Assert.Equal(0, probability);
    }

    // The best of five by half a deviation on shared seeds: the choice must be right at least as often as the bound
    // says.
    [Fact]
    public void The_choice_is_right_at_least_as_often_as_the_bound_says()
    {
        double promised = 0;
        int right = 0;
        for (ulong repeat = 0; repeat < 1000; repeat++)
        {
            double[] shared = NormalSample.Of(repeat, 12);
            double[][] arms = [.. Enumerable.Range(0, 5).Select(arm => (double[])[.. shared.Zip(
                NormalSample.Of((repeat * 10) + (ulong)arm + 1_000_000, 12),
                (s, o) => (5 * s) + o + (arm == 3 ? 0 : 0.7))])];
            (int[] order, double probability) = SelectionBound.Rank(arms, lowerIsBetter: true);
            promised += probability;
            right += order[0] == 3 ? 1 : 0;
        }

        Assert.True(right >= promised, $"right in {right} of 1000, promised {promised:0.0}");
        Assert.True(promised > 500, $"a bound that promises only {promised:0.0} of 1000 says nothing");
    }
}
