namespace Sim.Reference;

/// <summary>One endpoint: its attributes (model §2) and what has become of it.</summary>
internal sealed class Endpoint
{
    public required Organisation Organisation { get; init; }

    /// <summary>Number inside the organisation.</summary>
    public required uint Ordinal { get; init; }

    /// <summary>Key of its transitions.</summary>
    public required ulong Key { get; init; }

    public required Site Site { get; init; }

    public required DeviceKindPlan Kind { get; init; }

    public required OnlineHabit Habit { get; init; }

    /// <summary>When it is online.</summary>
    public required OnlineTimes Online { get; init; }

    /// <summary>When somebody is at it.</summary>
    public required WeeklyHours Attended { get; init; }

    /// <summary>Whether it runs the sensor.</summary>
    public required bool Covered { get; init; }

    /// <summary>Whether its sensor takes the release: it is installed and not too old.</summary>
    public required bool Takes { get; init; }

    /// <summary>Its stage of the rollout.</summary>
    public required int Stage { get; init; }

    /// <summary>Disk encryption.</summary>
    public required bool Encrypted { get; init; }

    public required bool Wired { get; init; }

    public required bool OutOfBand { get; init; }

    /// <summary>Somebody tries power cycles.</summary>
    public required bool PowerCycled { get; init; }

    /// <summary>The service that stands on it, or null.</summary>
    public HostedService? Service { get; set; }

    /// <summary>When it applied the release; null if it has not.</summary>
    public long? AppliedAt { get; set; }

    /// <summary>When the good artefact came before the fault showed; null if it did not.</summary>
    public long? CleanedAt { get; set; }

    /// <summary>The outcome of the fault once it has shown; null before.</summary>
    public OutcomeTraits? Shown { get; set; }

    /// <summary>When the fault showed; null if it has not.</summary>
    public long? ShownAt { get; set; }

    /// <summary>
    /// When the state that the outcome brought ended; null while it goes on, and where there is none.
    /// </summary>
    public long? EndedAt { get; set; }

    /// <summary>
    /// From when on it has the content from before the release again; null where the release stays on it.
    /// </summary>
    public long? OldContentFrom { get; set; }

    /// <summary>Whether it went down, be it back or not.</summary>
    public bool WentDown => Shown is { IsDown: true };

    public bool IsDown => WentDown && EndedAt is null;

    /// <summary>
    /// What brought it back after it was down: <c>SelfHealed</c>, <c>CloudHealed</c>, <c>Restarted</c> or
    /// <c>Repaired</c>.
    /// </summary>
    public TransitionKind? BackBy { get; set; }

    /// <summary>When it came to its recovery screen.</summary>
    public long WaitingSince { get; set; }

    /// <summary>When it heals by itself or by the cloud if no technician begins before; null for never.</summary>
    public long? HealsAt { get; set; }

    /// <summary>Whether a technician has begun the repair.</summary>
    public bool InRepair { get; set; }

    /// <summary>128 bits of what happens to it.</summary>
    public PhiloxBlock Draw(DrawPurpose purpose, uint occurrence = 0) =>
        Organisation.Happenings.Endpoint(Ordinal, purpose, occurrence);
}
