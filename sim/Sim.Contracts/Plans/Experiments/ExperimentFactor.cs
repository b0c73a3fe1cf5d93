namespace Sim.Contracts;

/// <summary>Something that arms differ in.</summary>
/// <param name="Name">Word for headings, such as <c>design</c>.</param>
/// <param name="Path">Key of the scenario that it sets, such as <c>design.name</c>.</param>
/// <param name="Levels">Its values, in order.</param>
public sealed record ExperimentFactor(string Name, string Path, IReadOnlyList<string> Levels);
