namespace Sim.Contracts;

/// <summary>Who was hit, along four axes; the rows of each add up to the fleet that took part.</summary>
/// <param name="Segment">By device kind and home country of the organisation, rows with a crash only, largest
/// first.</param>
/// <param name="Sector">By the organisation's sector.</param>
/// <param name="Country">By the organisation's home country.</param>
/// <param name="DeviceKind">By device kind.</param>
public sealed record ShareTables(
    IReadOnlyList<ShareRow> Segment,
    IReadOnlyList<ShareRow> Sector,
    IReadOnlyList<ShareRow> Country,
    IReadOnlyList<ShareRow> DeviceKind);
