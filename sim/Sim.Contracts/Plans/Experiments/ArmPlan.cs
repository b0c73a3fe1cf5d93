namespace Sim.Contracts;

/// <summary>A variant of the scenario.</summary>
/// <param name="Name">Name: that of the file, or its levels joined by <c>/</c>.</param>
/// <param name="Label">Words for headings.</param>
/// <param name="Levels">Its level of each factor, in the order of the factors; empty without factors.</param>
/// <param name="Sets">What it sets in the scenario, as <c>key=value</c>.</param>
/// <param name="Scenario">The scenario with that. Parts that are equal in several arms are the same objects.</param>
public sealed record ArmPlan(
    string Name, string Label, IReadOnlyList<string> Levels, IReadOnlyList<string> Sets, ScenarioPlan Scenario);
