namespace Sim.Lab;

/// <summary>
/// What a scenario says and what cannot have the effect one would expect: told before a run, at the head of its summary
/// and beside its assumptions. Notes change no result.
/// </summary>
internal static class PlanNotes
{
    private static readonly Func<NotedFleet, IEnumerable<PlanNote>>[] Rules =
    [
        GroupNotes.Unreachable,
        UpdateNotes.SilentFault,
        UpdateNotes.InputsWithoutInterpreter,
        UpdateNotes.PlatformThatRunsNothing,
        RolloutNotes.IdleStops,
        RolloutNotes.IdleStages,
        RecoveryNotes.UnattendedPowerCycles,
        RecoveryNotes.HopelessPowerCycles,
        RecoveryNotes.IdleRace,
        RecoveryNotes.IdleCloud,
        RecoveryNotes.IdleHands,
        RecoveryNotes.IdleOnCall,
        GroupNotes.NobodysShares,
        GroupNotes.IdleServices,
        UpdateNotes.ThreatWithoutAttacks,
    ];

    /// <summary>The notes on a scenario, in the order of the rules; none where every setting can count.</summary>
    public static IReadOnlyList<PlanNote> Of(ScenarioPlan plan)
    {
        var fleet = new NotedFleet(plan);
        return [.. Rules.SelectMany(rule => rule(fleet))];
    }
}
