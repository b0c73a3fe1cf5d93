namespace Sim.Scenarios;

/// <summary>A sector as a file says it: kinds of device by name; the plan has them in the fleet's order.</summary>
internal sealed record SectorMix(string Name, Ratio Share, IReadOnlyList<KeyValuePair<string, Ratio>> Kinds)
{
    /// <summary>The sectors of a plan, with every kind.</summary>
    public static IReadOnlyList<SectorMix> Of(FleetPlan fleet) => [.. fleet.Sectors.Select(s => new SectorMix(
        s.Name, s.Share, [.. fleet.Kinds.Zip(s.KindShares, (kind, share) => KeyValuePair.Create(kind.Name, share))]))];

    /// <summary>The sector of a plan; kinds that are left out have no share.</summary>
    public SectorPlan Plan(IReadOnlyList<DeviceKindPlan> kinds) =>
        new(Name, Share, [.. kinds.Select(k => Kinds.FirstOrDefault(s => s.Key == k.Name, new("", Ratio.Zero)).Value)]);
}
