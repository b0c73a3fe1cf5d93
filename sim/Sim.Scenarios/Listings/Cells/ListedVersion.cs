namespace Sim.Scenarios;

/// <summary>What a row says of the sensor.</summary>
/// <param name="Number">Its version; null where none is given.</param>
/// <param name="HasSensor">Whether there is a sensor at all.</param>
internal readonly record struct ListedVersion(SensorVersion? Number, bool HasSensor);
