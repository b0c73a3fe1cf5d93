namespace Sim.Engine.Books;

/// <summary>The fleet at the end of a window; counts are since the start of the run.</summary>
/// <param name="Applied">Endpoints that applied the release.</param>
/// <param name="Crashed">Endpoints that crashed.</param>
/// <param name="Recovered">Endpoints that came back.</param>
/// <param name="Unprotected">Endpoints up now without protection.</param>
/// <param name="ServicesDown">Services down now.</param>
/// <param name="OnlineShare">Share of the endpoints expected online that are not down (<c>model.md</c> §11).</param>
public readonly record struct WindowFigures(
    long Applied, long Crashed, long Recovered, long Unprotected, long ServicesDown, double OnlineShare);
