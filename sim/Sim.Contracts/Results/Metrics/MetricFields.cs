using static Sim.Contracts.MetricUnit;

namespace Sim.Contracts;

/// <summary>The fields of each family of metrics.</summary>
internal static class MetricFields
{
    public static readonly IReadOnlyList<MetricField<RunTotals>> Totals =
    [
        new("endpoints", Count, t => t.Endpoints),
        new("exposed", Count, t => t.Exposed),
        new("crashed", Count, t => t.Crashed),
        new("peakDown", Count, t => t.PeakDown),
        new("downHours", Hours, t => t.DownHours),
        new("expectedUseDownHours", Hours, t => t.ExpectedUseDownHours),
        new("manualRepairs", Count, t => t.ManualRepairs),
        new("selfHealed", Count, t => t.SelfHealed),
        new("cloudHealed", Count, t => t.CloudHealed),
        new("cleaned", Count, t => t.Cleaned),
        new("stillDown", Count, t => t.StillDown),
        new("protectionGapHours", Hours, t => t.ProtectionGapHours),
        new("successfulAttacks", Count, t => t.SuccessfulAttacks),
        new("successfulAttacksWithout", Count, t => t.SuccessfulAttacksWithout),
        new("compromisedEndpointDays", Count, t => t.CompromisedEndpointDays),
        new("restarted", Count, t => t.Restarted),
        new("agentRestarts", Count, t => t.AgentRestarts),
        new("degraded", Count, t => t.Degraded),
        new("rejected", Count, t => t.Rejected),
        new("slowed", Count, t => t.Slowed),
        new("exposedShare", Share, t => Part(t.Exposed, t.Endpoints)),
        new("crashedShare", Share, t => Part(t.Crashed, t.Endpoints)),
        new("wentDown", Count, t => t.WentDown),
        new("hung", Count, t => t.Hung),
        new("quarantined", Count, t => t.Quarantined),
        new("atMachine", Count, t => t.AtMachine),
        new("wentDownShare", Share, t => Part(t.WentDown, t.Endpoints)),
        new("selfHealedShare", Share, t => Part(t.SelfHealed, t.WentDown)),
        new("stillDownShare", Share, t => Part(t.StillDown, t.WentDown)),
    ];

    public static readonly IReadOnlyList<MetricField<ReleaseResult>> Release =
    [
        new("firstApplied", Seconds, r => r.FirstApplied),
        new("lastApplied", Seconds, r => r.LastApplied),
        new("detected", Seconds, r => r.Detected),
        new("halted", Seconds, r => r.Halted),
        new("reverted", Seconds, r => r.Reverted),
        new("usable50", Seconds, r => r.Usable50),
        new("usable97", Seconds, r => r.Usable97),
        new("usable99", Seconds, r => r.Usable99),
    ];

    public static readonly IReadOnlyList<MetricField<SeriesPoint>> Series =
    [
        new("down", Count, p => p.Down),
        new("exposed", Count, p => p.Exposed),
        new("crashed", Count, p => p.Crashed),
        new("recovered", Count, p => p.Recovered),
        new("unprotected", Count, p => p.Unprotected),
        new("servicesDown", Count, p => p.ServicesDown),
        new("onlineShare", Share, p => p.OnlineShare),
        new("wentDown", Count, p => p.WentDown),
        new("downShare", Share, p => Part(p.Down, p.WentDown)),
    ];

    public static readonly IReadOnlyList<MetricField<ShareRow>> Shares =
    [
        new("endpoints", Count, s => s.Endpoints),
        new("exposed", Count, s => s.Exposed),
        new("crashed", Count, s => s.Crashed),
        new("inHitOrganisations", Count, s => s.InHitOrganisations),
        new("manualRepairs", Count, s => s.ManualRepairs),
        new("selfHealed", Count, s => s.SelfHealed),
        new("cloudHealed", Count, s => s.CloudHealed),
        new("wentDown", Count, s => s.WentDown),
        new("share", Share, s => Part(s.WentDown, s.Endpoints)),
        new("shareInHit", Share, s => Part(s.WentDown, s.InHitOrganisations)),
    ];

    public static readonly IReadOnlyList<MetricField<OrganisationsResult>> Organisations =
    [
        new("total", Count, o => o.Total),
        new("hit", Count, o => o.Hit),
        new("hitShare", Share, o => Part(o.Hit, o.Total)),
    ];

    public static readonly IReadOnlyList<MetricField<LargestHit>> Largest =
    [
        new("hit", Count, l => l.Hit),
        new("hitShare", Share, l => Part(l.Hit, l.Among)),
    ];

    public static readonly IReadOnlyList<MetricField<ServiceResult>> Services =
    [
        new("count", Count, s => s.Count),
        new("hit", Count, s => s.Hit),
        new("hitShare", Share, s => Part(s.Hit, s.Count)),
        new("outageHours", Hours, s => s.OutageHours),
        new("unitsLost", Count, s => s.UnitsLost),
        new("stillDown", Count, s => s.StillDown),
    ];

    public static readonly IReadOnlyList<MetricField<RepairsResult>> Repairs =
    [
        new("tickets", Count, r => r.Tickets),
        new("started", Count, r => r.Started),
        new("waited", Count, r => r.Waited),
        new("waitHours", Hours, r => r.WaitHours),
        new("workHours", Hours, r => r.WorkHours),
        new("keyLookups", Count, r => r.KeyLookups),
        new("waitedShare", Share, r => Part(r.Waited, r.Started)),
        new("meanWaitHours", Hours, r => Part(r.WaitHours, r.Started)),
        new("meanWorkHours", Hours, r => Part(r.WorkHours, r.Started)),
    ];


    private static double? Part(double part, double whole) => whole > 0 ? part / whole : null;
}
