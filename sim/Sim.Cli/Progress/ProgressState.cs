using Sim.Hosting;

namespace Sim.Cli;

/// <summary>How far a run is, and how fast it has been of late.</summary>
/// <param name="Name">What runs.</param>
/// <param name="Run">How far the host is.</param>
/// <param name="DurationMs">Simulated milliseconds of the whole run.</param>
/// <param name="EventsPerSecond">Transitions per second of real time.</param>
/// <param name="SimulatedPerSecond">Simulated seconds per second of real time.</param>
/// <param name="Left">Time left at the present speed, or null while nobody can tell.</param>
internal readonly record struct ProgressState(
    string Name, RunProgress Run, long DurationMs, double EventsPerSecond, double SimulatedPerSecond, TimeSpan? Left)
{
    /// <summary>Share of the simulated time that is done, 0 to 1.</summary>
    public double Done => Run.Windows == 0 ? 0 : Math.Clamp((double)Run.Window / Run.Windows, 0, 1);
}
