namespace Sim.Contracts;

/// <summary>What an applied update does to an endpoint; immutable, no code.</summary>
/// <param name="Outcome">The outcome once the fault shows.</param>
/// <param name="Reason">One sentence that says why, for reports.</param>
public sealed record OutcomeProgram(Outcome Outcome, string Reason);
