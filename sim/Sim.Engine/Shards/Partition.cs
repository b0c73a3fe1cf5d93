namespace Sim.Engine;

/// <summary>Deals organisations to shards so that their endpoints are even; no result depends on it.</summary>
public static class Partition
{
    /// <summary>The organisations of each shard; every organisation is whole in one of them.</summary>
    public static IReadOnlyList<IReadOnlyList<ReachedOrganisation>> Deal(
        IReadOnlyList<ReachedOrganisation> organisations, int shards)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(shards, 1);
        var parts = new List<ReachedOrganisation>[shards];
        var lightest = new PriorityQueue<int, (long Load, int Shard)>();
        for (int shard = 0; shard < shards; shard++)
        {
            parts[shard] = [];
            lightest.Enqueue(shard, (0, shard));
        }

        foreach (ReachedOrganisation organisation in organisations.OrderByDescending(o => o.Source.Size)
            .ThenBy(o => o.Number))
        {
            lightest.TryDequeue(out int shard, out (long Load, int Shard) key);
            parts[shard].Add(organisation);
            lightest.Enqueue(shard, (key.Load + organisation.Source.Size, shard));
        }

        return parts;
    }
}
