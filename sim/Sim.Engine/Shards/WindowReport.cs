namespace Sim.Engine;

/// <summary>What a window brought: the digest of the window, and counts since the start of the run.</summary>
/// <param name="Digest">Sum over the window's transitions.</param>
/// <param name="Events">Transitions.</param>
/// <param name="Applied">Endpoints that applied the release.</param>
/// <param name="WentDown">Endpoints that went down: crashed, hung or quarantined.</param>
/// <param name="Recovered">Endpoints that came back.</param>
/// <param name="Unprotected">Endpoints up now without protection.</param>
/// <param name="ServicesDown">Services down now.</param>
/// <param name="Crashed">Of those that went down: crashed.</param>
public readonly record struct WindowReport(
    Digest128 Digest, long Events, long Applied, long WentDown, long Recovered, long Unprotected, long ServicesDown,
    long Crashed)
{
    /// <summary>The sum of two shards.</summary>
    public static WindowReport operator +(in WindowReport a, in WindowReport b) => new(
        a.Digest + b.Digest, a.Events + b.Events, a.Applied + b.Applied, a.WentDown + b.WentDown,
        a.Recovered + b.Recovered, a.Unprotected + b.Unprotected, a.ServicesDown + b.ServicesDown,
        a.Crashed + b.Crashed);
}
