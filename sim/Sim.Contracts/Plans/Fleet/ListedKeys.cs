using System.Collections.Immutable;

namespace Sim.Contracts;

/// <summary>
/// The endpoints of an organisation that was listed endpoint by endpoint. Their order is that of their ordinals.
/// </summary>
/// <param name="Keys">Key of each, ascending: made of its name, or of its content and rank among equals.</param>
/// <param name="Counts">Number of the count that each belongs to, through all places in their order.</param>
public sealed record ListedKeys(ImmutableArray<ulong> Keys, ImmutableArray<int> Counts);
