namespace Sim.Hosting;

/// <summary>How far a run is.</summary>
/// <param name="Window">Windows done.</param>
/// <param name="Windows">Windows of the run.</param>
/// <param name="Time">Simulated time.</param>
/// <param name="Events">Transitions so far.</param>
/// <param name="Exposed">Endpoints that applied the release so far.</param>
/// <param name="Down">Endpoints down now.</param>
public readonly record struct RunProgress(
    long Window, long Windows, SimTime Time, long Events, long Exposed, long Down);
