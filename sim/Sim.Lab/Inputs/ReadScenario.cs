namespace Sim.Lab;

/// <summary>A scenario that was read.</summary>
/// <param name="Plan">What to run.</param>
/// <param name="Defaults">Values that the file leaves to the reader.</param>
/// <param name="Repeat">The command that repeats it, the same for everybody.</param>
/// <param name="RepeatHere">The command that repeats it where the user stands.</param>
internal sealed record ReadScenario(ScenarioPlan Plan, IReadOnlyList<Assumption> Defaults, string Repeat,
    string RepeatHere)
{
    /// <summary>The sensitivity analysis beside the scenario; null where there is none, or numbers are set.</summary>
    public StoredSensitivity? Sensitivity { get; init; }
}
