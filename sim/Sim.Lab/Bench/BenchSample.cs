namespace Sim.Lab;

/// <summary>What one measurement gave.</summary>
/// <param name="Seconds">Real time of building the fleet, running and writing the result folder, without the start of
/// the process.</param>
/// <param name="WallSeconds">Real time of the whole process.</param>
/// <param name="PeakBytes">Peak of the process's memory.</param>
/// <param name="Events">Transitions.</param>
/// <param name="Windows">Windows of the run.</param>
/// <param name="AllocatedBytes">Bytes allocated on the heap while running.</param>
/// <param name="Digest">Digest of the run.</param>
public sealed record BenchSample(
    double Seconds, double WallSeconds, long PeakBytes, long Events, long Windows, long AllocatedBytes, string Digest);
