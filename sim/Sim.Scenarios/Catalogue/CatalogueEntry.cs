namespace Sim.Scenarios;

/// <summary>A scenario of the catalogue.</summary>
/// <param name="Name">Name of the scenario.</param>
/// <param name="Sentence">What it shows.</param>
/// <param name="File">File below <c>scenarios/</c>, with slashes.</param>
/// <param name="Tags">Words to find it by.</param>
/// <param name="Cost">small, medium or large.</param>
/// <param name="MustFail">Whether its expectations must be violated.</param>
/// <param name="Replay">The run that the replay test repeats.</param>
public sealed record CatalogueEntry(
    string Name, string Sentence, string File, IReadOnlyList<string> Tags, string Cost, bool MustFail,
    CatalogueReplay Replay);
