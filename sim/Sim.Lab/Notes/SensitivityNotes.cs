namespace Sim.Lab;

/// <summary>Notes on the sensitivity analysis that lies beside a scenario.</summary>
internal static class SensitivityNotes
{
    /// <summary>That it is of other numbers than the scenario has.</summary>
    public static IEnumerable<PlanNote> Of(StoredSensitivity? stored) =>
        stored is not { Differences: [var first, ..] } ? [] :
        [
            new PlanNote("sensitivity", "the analysis beside the scenario is not shown, because it is of another one: "
                + first + (stored.Differences.Count == 1 ? "" : $", and {stored.Differences.Count - 1} more")
                + (stored.Result is { } result ? $"; '{result.Repeat} --json' makes it anew" : "")),
        ];
}
