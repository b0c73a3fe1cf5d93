namespace Sim.Engine.Tests;

/// <summary>How organisations are dealt to shards.</summary>
public sealed class PartitionTests
{
    private static readonly Gen<(IReadOnlyList<ReachedOrganisation> Organisations, int Shards)> AnyDeal =
        from seed in Gen.ULong
        from count in Gen.Int[1, 120]
        from sigma in Gen.Double[0, 2.5]
        from shards in Gen.Int[1, 64]
        let plan = Small.Plan() with { FleetSeed = seed,
            Fleet = Small.Fleet(Small.Group("one", count) with { Sigma = sigma }) }
        select (RunModel.Build(plan).Reached, shards);

    [Fact]
    public void Every_organisation_is_whole_in_one_shard() =>
        AnyDeal.Check((organisations, shards) =>
        {
            IReadOnlyList<IReadOnlyList<ReachedOrganisation>> parts = Partition.Deal(organisations, shards);

            Assert.Equal(shards, parts.Count);
            Assert.Equal(organisations.Select(o => o.Number), parts.SelectMany(p => p).Select(o => o.Number).Order());
        }, times: 200);

    [Fact]
    public void No_shard_is_heavier_than_another_by_more_than_its_lightest_organisation() =>
        AnyDeal.Check((organisations, shards) =>
        {
            IReadOnlyList<IReadOnlyList<ReachedOrganisation>> parts = Partition.Deal(organisations, shards);
            long lightest = parts.Min(Load);

            // Largest first to the lightest: whoever got its last organisation was the lightest before it.
            Assert.All(parts.Where(p => p.Count > 0),
                p => Assert.True(Load(p) - p.Min(o => o.Source.Size) <= lightest));
        }, times: 200);

    [Fact]
    public void The_same_fleet_is_dealt_the_same_way_whatever_its_order() =>
        AnyDeal.Check((organisations, shards) => Assert.Equal(
            Partition.Deal(organisations, shards).Select(Numbers),
            Partition.Deal([.. organisations.Reverse()], shards).Select(Numbers)), times: 100);

    [Fact]
    public void There_is_at_least_one_shard() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Partition.Deal([], 0));

    private static long Load(IReadOnlyList<ReachedOrganisation> part) => part.Sum(o => (long)o.Source.Size);

    private static string Numbers(IReadOnlyList<ReachedOrganisation> part) =>
        string.Join(' ', part.Select(o => o.Number));
}
