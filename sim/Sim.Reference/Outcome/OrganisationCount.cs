namespace Sim.Reference;

/// <summary>One organisation that takes part.</summary>
/// <param name="Name">Group and index.</param>
/// <param name="Key">Its key.</param>
/// <param name="Endpoints">Its endpoints.</param>
/// <param name="Reached">Whether the release reaches it.</param>
/// <param name="WentDown">Endpoints that went down.</param>
public sealed record OrganisationCount(string Name, ulong Key, long Endpoints, bool Reached, long WentDown);
