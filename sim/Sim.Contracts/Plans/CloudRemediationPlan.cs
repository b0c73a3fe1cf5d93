namespace Sim.Contracts;

/// <summary>Remediation that the vendor's cloud applies to a machine that boots with a network.</summary>
/// <param name="OfferedAt">When it is offered.</param>
/// <param name="OptIn">Share of organisations that take it.</param>
/// <param name="SuccessPerTry">Chance that a power cycle with it heals.</param>
public sealed record CloudRemediationPlan(SimTime OfferedAt, Ratio OptIn, Ratio SuccessPerTry)
{
    /// <summary>Tries of a machine after which it no longer asks for it, from 1 on; null for no limit.</summary>
    public int? MaxTries { get; init; }
}
