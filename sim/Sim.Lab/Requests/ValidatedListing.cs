namespace Sim.Lab;

/// <summary>A listing that a check read, to be looked at before a run.</summary>
/// <param name="Scenario">The scenario's file, as the user named it.</param>
/// <param name="Input">What was read.</param>
/// <param name="Totals">Its endpoints by kind, platform, country and version.</param>
public sealed record ValidatedListing(string Scenario, InputFile Input, ListedTotals Totals);
