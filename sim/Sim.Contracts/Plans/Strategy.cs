namespace Sim.Contracts;

/// <summary>How a release is rolled out.</summary>
public enum Strategy
{
    /// <summary>Everybody is offered it at once.</summary>
    [JsonStringEnumMemberName("all-at-once")]
    AllAtOnce,

    /// <summary>One stage after another, each at a time of its own.</summary>
    [JsonStringEnumMemberName("timed-rings")]
    TimedRings,
}
