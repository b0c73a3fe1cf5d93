namespace Sim.Scenarios;

/// <summary>The endpoints of one organisation of an export, by key.</summary>
/// <param name="Keys">Key of each, ascending.</param>
/// <param name="Cells">What each was counted under.</param>
internal sealed record OrganisationRoll(ulong[] Keys, int[] Cells);
