namespace Sim.Contracts;

/// <summary>Repairs by hand, as a queue.</summary>
/// <param name="Tickets">Machines that came to their recovery screen.</param>
/// <param name="Started">Repairs begun.</param>
/// <param name="Waited">Repairs that did not begin at once.</param>
/// <param name="WaitHours">Sum of waiting times of the repairs begun.</param>
/// <param name="WorkHours">Hours of work on the repairs begun, until the end of the run.</param>
/// <param name="KeyLookups">Repairs that needed a recovery key.</param>
public sealed record RepairsResult(
    long Tickets, long Started, long Waited, double WaitHours, double WorkHours, long KeyLookups);
