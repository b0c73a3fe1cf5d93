namespace Sim.Fleet.Tests;

/// <summary>Random fleets and habits for properties.</summary>
internal static class AnyFleet
{
    /// <summary>Shares of n categories that add up to one; some may be zero.</summary>
    public static Gen<Ratio[]> Shares(int n) =>
        from weights in Gen.Int[0, 20].Array[n]
        from extra in Gen.Int[1, 20]
        from lucky in Gen.Int[0, n - 1]
        let all = weights.Select((w, i) => i == lucky ? w + extra : w).ToArray()
        select all.Select(w => Ratio.Of(w, all.Sum())).ToArray();

    public static readonly Gen<FleetGroup> Group =
        from organisations in Gen.Int[1, 300]
        from median in Gen.Double[1, 3_000]
        from sigma in Gen.OneOf(Gen.Const(0.0), Gen.Double[0.1, 2])
        from adoption in Shares(3)
        from part in Gen.Select(Gen.Int[0, 100], Gen.Int[0, 100])
        from versions in Shares(3)
        select Small.Group(organisations: organisations, median: median, sigma: sigma) with
        {
            Adoption = AdoptionPlan.Everybody with { None = adoption[0], Part = adoption[1],
                From = Ratio.Of(Math.Min(part.Item1, part.Item2), 100),
                To = Ratio.Of(Math.Max(part.Item1, part.Item2), 100) },
            Versions = [.. versions.Select((v, i) => new VersionPolicy($"v{i}", new SensorVersion(7, i), v))],
        };

    public static readonly Gen<FleetPlan> Fleet =
        from @group in Group
        from countries in Shares(3)
        from sectors in Shares(2)
        from kinds in Shares(3).Array[2]
        from sites in Gen.Select(Gen.Int[1, 500], Gen.Int[1, 64], Gen.Int[0, 10])
        let small = Small.Fleet(@group)
        select small with
        {
            Countries = [.. small.Countries.Select((c, i) => c with { Share = countries[i] })],
            Sectors = [.. small.Sectors.Select((s, i) => s with { Share = sectors[i], KindShares = kinds[i] })],
            Sites = new SitePlan(sites.Item1, sites.Item2, Ratio.Of(sites.Item3, 10)),
        };

    /// <summary>A shift as scenarios may have it: it never overlaps its own next day, whatever the offsets.</summary>
    public static readonly Gen<OnlineHabit> Shift =
        from days in Gen.Int[1, A.EveryDay]
        from start in Gen.Int[0, 1439]
        from spread in Gen.OneOf(Gen.Const(0), Gen.Int[1, 300])
        from length in Gen.Int[1, 1440 - (2 * spread)]
        select A.Shift(days, start, start + length, spread);
}
