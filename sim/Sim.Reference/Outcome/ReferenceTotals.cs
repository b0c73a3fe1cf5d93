namespace Sim.Reference;

/// <summary>Counts of a whole run; durations in milliseconds.</summary>
internal sealed class ReferenceTotals
{
    /// <summary>Endpoints on the update's platform that take part.</summary>
    public long Endpoints { get; set; }

    /// <summary>Endpoints that applied the release.</summary>
    public long Exposed { get; set; }

    /// <summary>Endpoints that went down: crashed, hung or quarantined.</summary>
    public long WentDown { get; set; }

    /// <summary>Endpoints that crashed.</summary>
    public long Crashed { get; set; }

    /// <summary>Endpoints that replaced the bad artefact before its fault showed.</summary>
    public long Cleaned { get; set; }

    /// <summary>Endpoints healed by the race at a boot.</summary>
    public long SelfHealed { get; set; }

    /// <summary>Endpoints healed by cloud remediation.</summary>
    public long CloudHealed { get; set; }

    /// <summary>Repairs by hand that ended.</summary>
    public long ManualRepairs { get; set; }

    /// <summary>Endpoints that came back in any way.</summary>
    public long Recovered => SelfHealed + CloudHealed + ManualRepairs + Restarted;

    /// <summary>Endpoints that worked again after a crash or a reset.</summary>
    public long Restarted { get; set; }

    /// <summary>Most endpoints down at one moment.</summary>
    public long PeakDown { get; set; }

    /// <summary>Endpoints down at the end.</summary>
    public long StillDown { get; set; }

    /// <summary>Time down of all endpoints, cut at the end of the run.</summary>
    public Int128 DownMilliseconds { get; set; }

    /// <summary>Online share of the endpoints down, integrated over their time down, in 2^-16 ms (model §11).</summary>
    public Int128 ExpectedUseDown { get; set; }

    /// <summary>Endpoints that came to their recovery screen.</summary>
    public long Tickets { get; set; }

    /// <summary>Repairs by hand that began.</summary>
    public long Started { get; set; }

    /// <summary>Repairs that did not begin at once.</summary>
    public long Waited { get; set; }

    /// <summary>Sum of waits of the repairs that began.</summary>
    public Int128 WaitMilliseconds { get; set; }

    /// <summary>Sum of work and key look-ups of the repairs that began.</summary>
    public Int128 WorkMilliseconds { get; set; }

    /// <summary>Repairs that began and needed a key.</summary>
    public long KeyLookups { get; set; }

    /// <summary>Services of reached organisations.</summary>
    public long Services { get; set; }

    public void CountStart(long wait, long work, bool key)
    {
        // "waited" counts waits above zero.
        Started++;
        Waited += wait > 0 ? 1 : 0;
        WaitMilliseconds += wait;
        WorkMilliseconds += work;
        KeyLookups += key ? 1 : 0;
    }

    public void CountBack(TransitionKind by)
    {
        SelfHealed += by == TransitionKind.SelfHealed ? 1 : 0;
        CloudHealed += by == TransitionKind.CloudHealed ? 1 : 0;
        ManualRepairs += by == TransitionKind.Repaired ? 1 : 0;
        Restarted += by == TransitionKind.Restarted ? 1 : 0;
    }
}
