namespace Sim.Contracts;

/// <summary>A point of simulated time: whole milliseconds since the scenario's start.</summary>
public readonly record struct SimTime : IOrdered<SimTime>
{
    private SimTime(long milliseconds) => Milliseconds = milliseconds;

    /// <summary>The scenario's start.</summary>
    public static SimTime Zero => default;

    /// <summary>Milliseconds since the start; negative before it.</summary>
    public long Milliseconds { get; }

    /// <summary>From milliseconds since the start.</summary>
    public static SimTime FromMilliseconds(long value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(SimTime other) => Milliseconds.CompareTo(other.Milliseconds);

    /// <summary>The time a duration later, checked.</summary>
    public static SimTime operator +(SimTime time, SimDuration duration) =>
        new(checked(time.Milliseconds + duration.Milliseconds));

    /// <summary>The duration between two times, checked.</summary>
    public static SimDuration operator -(SimTime later, SimTime earlier) =>
        SimDuration.FromMilliseconds(checked(later.Milliseconds - earlier.Milliseconds));

    /// <summary>As a duration since the start.</summary>
    public override string ToString() => SimDuration.FromMilliseconds(Milliseconds).ToString();
}
