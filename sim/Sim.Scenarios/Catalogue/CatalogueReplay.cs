namespace Sim.Scenarios;

/// <summary>The run of a catalogue scenario that the replay test repeats.</summary>
/// <param name="Seed">Its seed.</param>
/// <param name="Scale">Part of the organisations that takes part, in (0, 1].</param>
/// <param name="Digest">Digest of the last accepted run, or null while none is accepted.</param>
public sealed record CatalogueReplay(ulong Seed, Ratio Scale, string? Digest);
