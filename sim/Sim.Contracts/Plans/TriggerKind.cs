namespace Sim.Contracts;

/// <summary>When a fault shows after the update is applied.</summary>
public enum TriggerKind
{
    /// <summary>A drawn delay after application, usually zero.</summary>
    [JsonStringEnumMemberName("at-once")]
    AtOnce,

    /// <summary>
    /// At the next boot: the next time the endpoint comes online, or a drawn restart if it is always on.
    /// </summary>
    [JsonStringEnumMemberName("on-boot")]
    OnBoot,

    /// <summary>After a drawn time; a hazard if the law is exponential.</summary>
    [JsonStringEnumMemberName("hazard")]
    Hazard,

    /// <summary>After a drawn time of being online: what the fault needs is work, not time.</summary>
    [JsonStringEnumMemberName("workload")]
    Workload,
}
