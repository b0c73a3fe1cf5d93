namespace Sim.Hosting;

/// <summary>What a run counted in one time zone.</summary>
/// <param name="Zone">The zone.</param>
/// <param name="Endpoints">Endpoints there that take part, on the platform of the update.</param>
/// <param name="Down">Endpoints down at the end of each of the windows of <see cref="KeptWindows.OfZones"/>.</param>
public sealed record ZoneFigures(TimeZonePlan Zone, long Endpoints, IReadOnlyList<long> Down);
