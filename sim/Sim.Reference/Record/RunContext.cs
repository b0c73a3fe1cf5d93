namespace Sim.Reference;

/// <summary>What every part of a run works with.</summary>
/// <param name="Plan">The scenario.</param>
/// <param name="Agenda">What is still to happen.</param>
/// <param name="Ledger">What has happened.</param>
/// <param name="Stop">Ends the run wherever it may take long.</param>
internal sealed record RunContext(ScenarioPlan Plan, Agenda Agenda, Ledger Ledger, CancellationToken Stop);
