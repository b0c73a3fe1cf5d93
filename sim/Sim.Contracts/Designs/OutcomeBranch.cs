namespace Sim.Contracts;

/// <summary>One way in which a fault shows, with the share of endpoints on which it shows so.</summary>
/// <param name="Share">Share of endpoints; the branches of a program add up to one.</param>
/// <param name="Site">Where the faulty code runs.</param>
/// <param name="Effect">What it does there.</param>
/// <param name="Recurrence">How it comes back.</param>
/// <param name="Watched">Whether a watchdog of that site notices it.</param>
/// <param name="Caught">Share of it that the design's gate refuses before it runs.</param>
public sealed record OutcomeBranch(
    Ratio Share, FaultSite Site, FaultEffect Effect, FaultRecurrence Recurrence, bool Watched, Ratio Caught);
