namespace Sim.Contracts;

/// <summary>Who is offered the release when, and when it is stopped.</summary>
/// <param name="Strategy">How it is rolled out.</param>
/// <param name="ReleaseAt">When the first stage opens.</param>
/// <param name="Stages">Stages in order; shares add up to one.</param>
/// <param name="HaltAt">From this moment no endpoint applies it; null for never. Not later than the revert.</param>
/// <param name="RevertAt">From this moment the good artefact is offered instead; null for never.</param>
public sealed record RolloutPlan(
    Strategy Strategy, SimTime ReleaseAt, IReadOnlyList<StagePlan> Stages, SimTime? HaltAt, SimTime? RevertAt);
