namespace Sim.Contracts;

/// <summary>Something that a scenario says and that cannot have the effect one would expect of it.</summary>
/// <param name="Path">Dotted path of the setting, such as <c>recovery.powerCycle</c>.</param>
/// <param name="Text">Why, in one sentence without a capital and a full stop.</param>
public sealed record PlanNote(string Path, string Text);
