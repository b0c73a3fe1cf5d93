namespace Sim.Reference;

/// <summary>A site of an organisation (model §2, Sites) with its segments' sizes.</summary>
/// <param name="Number">Number inside the organisation, 0 is at home.</param>
/// <param name="Country">Its country; the home country where the sites of a listed organisation are joined by
/// zone.</param>
/// <param name="Clock">Its local time.</param>
/// <param name="Calendar">Its weekend and patterns.</param>
/// <param name="KindCounts">Endpoints of each device kind, in the order of the fleet's kinds.</param>
/// <param name="Takers">How many of each kind's endpoints, the first ones, take the release.</param>
/// <param name="Sensors">How many of each kind's endpoints have a sensor where they are covered.</param>
internal sealed record Site(
    int Number, CountryPlan Country, LocalClock Clock, Calendar Calendar, IReadOnlyList<long> KindCounts,
    IReadOnlyList<long> Takers, IReadOnlyList<long> Sensors);
