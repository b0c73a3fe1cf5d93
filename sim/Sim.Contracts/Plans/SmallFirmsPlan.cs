namespace Sim.Contracts;

/// <summary>Organisations that hear of the guidance at a time of their own, because they are small.</summary>
/// <param name="Below">They have fewer endpoints than this, at least 2.</param>
/// <param name="Heard">Time from the guidance until they hear of it.</param>
public sealed record SmallFirmsPlan(int Below, DurationLaw Heard);
