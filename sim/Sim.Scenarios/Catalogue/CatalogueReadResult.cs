namespace Sim.Scenarios;

/// <summary>What became of a catalogue.</summary>
/// <param name="Catalogue">The catalogue, or null where there are diagnostics.</param>
/// <param name="Diagnostics">Every error; empty where there is a catalogue.</param>
public sealed record CatalogueReadResult(ScenarioCatalogue? Catalogue, IReadOnlyList<Diagnostic> Diagnostics);
