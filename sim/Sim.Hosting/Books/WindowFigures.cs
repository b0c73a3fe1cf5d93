namespace Sim.Hosting;

/// <summary>The fleet at the end of a window; counts are since the start of the run.</summary>
/// <param name="Applied">Endpoints that applied the release.</param>
/// <param name="WentDown">Endpoints that went down: crashed, hung or quarantined.</param>
/// <param name="Recovered">Endpoints that came back.</param>
/// <param name="Unprotected">Endpoints up now without protection.</param>
/// <param name="ServicesDown">Services down now.</param>
/// <param name="Crashed">Of those that went down: crashed.</param>
/// <param name="OnlineShare">Share of the sensors expected online that are not down (<c>model.md</c> §11).</param>
public readonly record struct WindowFigures(
    long Applied, long WentDown, long Recovered, long Unprotected, long ServicesDown, long Crashed, double OnlineShare);
