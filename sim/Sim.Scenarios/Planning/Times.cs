namespace Sim.Scenarios;

/// <summary>Moments of a scenario as times of the run.</summary>
internal readonly record struct Times(UtcMoment Start)
{
    /// <summary>The time of a member, or null where it was not given.</summary>
    public SimTime? Of(Bound owner, string key) =>
        owner[key]?.Value is Moment moment ? SimTime.FromMilliseconds(moment.Milliseconds(Start)) : null;
}
