namespace Sim.Hosting;

/// <summary>What a run counted of the services of one sector.</summary>
/// <param name="Services">Services of the sector's organisations that the release reaches.</param>
/// <param name="Hit">Services that went down at least once.</param>
/// <param name="Outages">Outages begun.</param>
/// <param name="OutageMs">Milliseconds down; outages that go on count to the end of the run.</param>
/// <param name="StillDown">Services down at the end.</param>
/// <param name="Judged">Outages that can be judged by each time of <see cref="BackWithin.GridHours"/>.</param>
/// <param name="Within">Of these, the outages that ended within the time.</param>
public sealed record ServiceFigures(
    long Services, long Hit, long Outages, Int128 OutageMs, long StillDown, IReadOnlyList<long> Judged,
    IReadOnlyList<long> Within);
