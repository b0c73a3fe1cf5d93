namespace Sim.Engine.Tests;

public sealed class ClaimBitsTests
{
    private static readonly Gen<(int[] Sizes, (int Slot, int Ordinal)[] Claims)> AnyClaims =
        from sizes in Gen.Int[1, 200].Array[1, 6]
        from claims in Gen.Select(Gen.Int[0, 5], Gen.Int[0, 199]).Array[0, 300]
        select (sizes, claims.Where(c => c.Item1 < sizes.Length && c.Item2 < sizes[c.Item1]).ToArray());

    [Fact]
    public void The_first_to_claim_an_endpoint_gets_it_as_in_a_set() =>
        AnyClaims.Sample((sizes, claims) =>
        {
            var bits = new ClaimBits(sizes);
            var set = new HashSet<(int, int)>();
            foreach ((int slot, int ordinal) in claims)
                Assert.Equal(set.Add((slot, ordinal)), bits.TryClaim(slot, (uint)ordinal));

            AssertHolds(Reloaded(bits, sizes), sizes, set);
            AssertHolds(bits, sizes, set);
        }, iter: 300);

    // What is free can be claimed; nothing else can.
    private static void AssertHolds(ClaimBits bits, int[] sizes, HashSet<(int, int)> set)
    {
        for (int slot = 0; slot < sizes.Length; slot++)
        {
            for (int ordinal = 0; ordinal < sizes[slot]; ordinal++)
                Assert.Equal(!set.Contains((slot, ordinal)), bits.TryClaim(slot, (uint)ordinal));
        }
    }

    private static ClaimBits Reloaded(ClaimBits bits, int[] sizes)
    {
        var writer = new SnapshotWriter();
        bits.Write(writer);
        var loaded = new ClaimBits(sizes);
        var reader = new SnapshotReader(writer.Written);
        loaded.Read(ref reader);
        Assert.True(reader.AtEnd);
        return loaded;
    }
}
