using MathNet.Numerics.Distributions;

namespace Sim.Fleet.Tests;

/// <summary>
/// Sizes by rank are quantiles of a log-normal law; the oracle is another library's quantile function.
/// </summary>
public sealed class SizeTests
{
    private static readonly Gen<(FleetGroup Group, ulong Seed)> AnyGroup = Gen.Select(AnyFleet.Group, Gen.ULong);

    [Fact]
    public void A_size_is_the_quantile_of_a_place_inside_its_ranks_stratum() =>
        AnyGroup.Check((@group, seed) =>
        {
            foreach (Organisation o in Small.Everybody(Small.Fleet(@group), seed))
            {
                double smallest = Quantile(@group, (o.Index + 1.0) / @group.Organisations);
                double largest = Quantile(@group, (double)o.Index / @group.Organisations);
                Assert.True(
                    o.Size >= Math.Max(1, Math.Floor(smallest)) - 1e-6 && o.Size <= Math.Max(1, Math.Ceiling(largest)),
                    $"rank {o.Index} of {@group.Organisations}: {o.Size} is not between {smallest} and {largest}");
            }
        }, times: 100);

    [Fact]
    public void To_the_endpoint_it_is_the_quantile_of_its_die()
    {
        FleetGroup plan = Small.Group(organisations: 3_000, median: 800, sigma: 1.7);
        foreach (Organisation o in Small.Everybody(Small.Fleet(plan)))
        {
            double die = Mix.ToUnit(new EntityDraws(7, o.Key).Organisation(DrawPurpose.OrganisationSize).Low);
            double exact = Quantile(plan, (o.Index + die) / plan.Organisations);
            Assert.Equal(exact, o.Size, 0.5 + (exact * 1e-9));
        }
    }

    [Fact]
    public void Rank_zero_is_the_largest_and_sizes_never_rise() =>
        AnyGroup.Check((@group, seed) =>
        {
            var sizes = Small.Everybody(Small.Fleet(@group), seed).Select(o => o.Size).ToList();
            Assert.Equal(sizes.OrderDescending(), sizes);
        }, times: 100);

    [Fact]
    public void Without_a_spread_all_are_of_the_median() =>
        Assert.All(Small.Everybody(Small.Fleet(Small.Group(median: 299, sigma: 0))), o => Assert.Equal(299, o.Size));

    [Fact]
    public void An_organisation_has_at_least_one_endpoint() =>
        Assert.Equal(1, Small.Everybody(Small.Fleet(Small.Group(median: 1, sigma: 3))).Min(o => o.Size));

    [Fact]
    public void The_mean_size_is_that_of_the_law()
    {
        FleetGroup plan = Small.Group(organisations: 100_000, median: 300, sigma: 1.2);
        double law = 300 * Math.Exp(1.2 * 1.2 / 2);

        // One organisation from each stratum leaves little scatter beside the largest.
        Assert.Equal(law, Small.Everybody(Small.Fleet(plan)).Average(o => o.Size), law * 0.005);
    }

    private static double Quantile(FleetGroup group, double q) => group.MedianEndpoints
        * Math.Exp(group.Sigma * Normal.InvCDF(0, 1, 1 - Math.Clamp(q, Math.Pow(2, -40), 1 - Math.Pow(2, -40))));
}
