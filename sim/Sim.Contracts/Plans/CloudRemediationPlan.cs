namespace Sim.Contracts;

/// <summary>Remediation that the vendor's cloud applies to a machine that boots with a network.</summary>
/// <param name="OfferedAt">When it is offered.</param>
/// <param name="OptIn">Share of organisations that take it.</param>
/// <param name="SuccessPerTry">Chance that a power cycle with it heals.</param>
public sealed record CloudRemediationPlan(SimTime OfferedAt, Ratio OptIn, Ratio SuccessPerTry);
