namespace Sim.Scenarios;

/// <summary>An arm before its scenario is read.</summary>
/// <param name="Levels">Its level of each factor.</param>
/// <param name="Sets">Its settings, each with its place.</param>
internal sealed record ArmDraft(
    string Name, string Label, IReadOnlyList<string> Levels, IReadOnlyList<(string Text, Mark At)> Sets);
