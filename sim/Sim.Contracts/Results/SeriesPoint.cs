namespace Sim.Contracts;

/// <summary>The fleet at the end of a window.</summary>
/// <param name="T">Seconds since the scenario's start.</param>
/// <param name="Down">Endpoints down.</param>
/// <param name="Exposed">Endpoints that applied the release so far.</param>
/// <param name="Crashed">Endpoints that crashed so far.</param>
/// <param name="Recovered">Endpoints that came back so far.</param>
/// <param name="Unprotected">Endpoints up without protection.</param>
/// <param name="ServicesDown">Services down.</param>
/// <param name="OnlineShare">Share of the sensors expected online that are: 1 minus (down and expected online) over
/// (expected online), 0 to 1; of an update of the platform's vendor, of all endpoints.</param>
public sealed record SeriesPoint(
    double T,
    [property: Measure("Down"), Per(nameof(SeriesPoint.WentDown))]
    long Down,
    [property: Measure("Applied the update", Short = "Updated", IsRunning = true)]
    long Exposed,
    [property: Measure("Crashed", IsRunning = true, Showing = Showing.InFullTables)]
    long Crashed,
    [property: Measure("Came back", IsRunning = true)]
    long Recovered,
    [property: Measure("Unprotected")]
    long Unprotected,
    [property: Measure("Services down", Noun = "services")]
    long ServicesDown,
    [property: Measure("Sensors online", Short = "Online", Unit = MetricUnit.Share, MoreIsBetter = true)]
    double OnlineShare)
{
    /// <summary>
    /// Endpoints that went down without a crash so far: they hung, or files of theirs were quarantined.
    /// </summary>
    [Measure("Hung or quarantined", IsRunning = true, Showing = Showing.InFullTables)]
    public long HungOrQuarantined { get; init; }

    /// <summary>Endpoints that went down so far.</summary>
    [Measure("Went down", IsRunning = true, AsDivisor = "those that went down")]
    public long WentDown => Crashed + HungOrQuarantined;
}
