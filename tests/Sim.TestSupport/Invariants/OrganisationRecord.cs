namespace Sim.TestSupport;

/// <summary>The transitions of one organisation.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Endpoints">Those of each endpoint to which anything happened, by time.</param>
/// <param name="Services">Those of each service to which anything happened, by time.</param>
internal sealed record OrganisationRecord(
    ReachedOrganisation Organisation,
    IReadOnlyList<IReadOnlyList<Transition>> Endpoints,
    IReadOnlyList<IReadOnlyList<Transition>> Services);
