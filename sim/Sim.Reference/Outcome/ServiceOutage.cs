namespace Sim.Reference;

/// <summary>An outage of a service (model §8).</summary>
/// <param name="Organisation">Key of the organisation.</param>
/// <param name="Service">Number of the service inside the organisation.</param>
/// <param name="Number">Number of the outage of this service, from 1.</param>
/// <param name="DownAt">Start, milliseconds.</param>
/// <param name="UpAt">End, milliseconds, or null if it outlasts the run.</param>
internal sealed record ServiceOutage(ulong Organisation, int Service, int Number, long DownAt, long? UpAt);
