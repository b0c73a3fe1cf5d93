namespace Sim.Lab;

/// <summary>
/// What the groups that a release is for can hold: the kinds, sectors and countries that a setting can matter to.
/// </summary>
internal sealed class NotedFleet
{
    public NotedFleet(ScenarioPlan plan)
    {
        Plan = plan;
        Groups = [.. plan.Fleet.Groups.Where(g => g.Platform == plan.Update.Platform)];
        Sectors = SectorsOf(plan.Fleet, Groups);
        Kinds = KindsOf(plan.Fleet);
    }

    /// <summary>The scenario.</summary>
    public ScenarioPlan Plan { get; }

    /// <summary>Groups on the platform of the update.</summary>
    public IReadOnlyList<FleetGroup> Groups { get; }

    /// <summary>Sectors that one of their organisations can have.</summary>
    public IReadOnlySet<string> Sectors { get; }

    /// <summary>Kinds that one of their endpoints can have, in the order of the fleet.</summary>
    public IReadOnlyList<DeviceKindPlan> Kinds { get; }

    /// <summary>Their organisations that were listed, each with its group.</summary>
    public IEnumerable<ListedOrganisation> Listed => Groups.SelectMany(g => g.Listing?.Organisations ?? []);

    /// <summary>Whether the release is reverted during the run.</summary>
    public bool Reverts => IsInside(Plan.Rollout.RevertAt);

    /// <summary>Whether any machine is ever power-cycled.</summary>
    public bool Cycles => Plan.Recovery.MaxTries > 0 && Kinds.Any(k => k.PowerCycled > Ratio.Zero && IsAttended(k));

    /// <summary>A note on a setting, where there is a reason for it.</summary>
    public static IEnumerable<PlanNote> Note(string path, string? why) => why is null ? [] : [new PlanNote(path, why)];

    /// <summary>Whether a moment lies inside the run.</summary>
    public bool IsInside(SimTime? time) => time is { } t && t.Milliseconds < Plan.Duration.Milliseconds;

    /// <summary>Whether anybody is ever at a machine of a kind, in any country.</summary>
    public bool IsAttended(DeviceKindPlan kind) =>
        Plan.Fleet.AttendancePatterns.Any(p => p.Days != 0 && p.ToMinute > p.FromMinute
            && (p.Name == kind.AttendancePattern || Plan.Fleet.Countries.Any(
                c => c.Attended.Any(a => a.Kind == kind.Name && a.Pattern == p.Name))));

    private static HashSet<string> SectorsOf(FleetPlan fleet, IReadOnlyList<FleetGroup> groups)
    {
        var sectors = new HashSet<string>(StringComparer.Ordinal);
        foreach (FleetGroup group in groups)
        {
            sectors.UnionWith(group.Listing?.Organisations.Select(o => o.Sector).OfType<string>() ?? []);
            if (group.Listing?.Organisations.All(o => o.Sector is not null) == true)
                continue;

            sectors.UnionWith(
                group.Sector is { } one ? [one] : fleet.Sectors.Where(s => s.Share > Ratio.Zero).Select(s => s.Name));
        }

        return sectors;
    }

    private DeviceKindPlan[] KindsOf(FleetPlan fleet)
    {
        var present = new bool[fleet.Kinds.Count];
        bool mixed = Groups.Any(g => g.Listing is null);
        foreach (ListedCount count in Listed.SelectMany(o => o.Places).SelectMany(p => p.Counts))
        {
            if (count.Kind is { } kind)
                present[kind] = true;
            else
                mixed = true;
        }

        return [.. fleet.Kinds.Where((_, i) => present[i]
            || (mixed && fleet.Sectors.Any(s => Sectors.Contains(s.Name) && s.KindShares[i] > Ratio.Zero)))];
    }
}
