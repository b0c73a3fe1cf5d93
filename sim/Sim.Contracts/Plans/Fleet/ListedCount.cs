namespace Sim.Contracts;

/// <summary>Endpoints of a listed organisation that have everything in common.</summary>
/// <param name="Kind">Index into <see cref="FleetPlan.Kinds"/>, or null for the mix of the sector.</param>
/// <param name="Version">Their sensor version, or null for the version of the organisation's policy.</param>
/// <param name="HasSensor">Whether the sensor is installed at all; coverage still applies.</param>
/// <param name="Endpoints">How many, at least 1.</param>
public readonly record struct ListedCount(int? Kind, SensorVersion? Version, bool HasSensor, int Endpoints)
{
    /// <summary>Whether a release for a least version can be applied there.</summary>
    /// <param name="policy">Version of the organisation's policy.</param>
    /// <param name="minVersion">Oldest version that takes the release.</param>
    public bool Takes(SensorVersion policy, SensorVersion minVersion) => HasSensor && (Version ?? policy) >= minVersion;
}
