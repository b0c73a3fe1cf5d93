namespace Sim.Scenarios;

/// <summary>An experiment of the catalogue.</summary>
/// <param name="Name">Name of the experiment.</param>
/// <param name="Sentence">What it compares.</param>
/// <param name="File">File below <c>scenarios/</c>, with slashes.</param>
/// <param name="Tags">Words to find it by.</param>
public sealed record ExperimentEntry(string Name, string Sentence, string File, IReadOnlyList<string> Tags);
