namespace Sim.Reference;

/// <summary>The fleet at the end of a window, and the digest chain.</summary>
/// <param name="Index">Number of the window, from 0.</param>
/// <param name="EndsAt">When it ended: at the end of the run, or a whole window after it began.</param>
/// <param name="Chain">The chain after this window, 32 hexadecimal digits.</param>
/// <param name="Down">Endpoints down.</param>
/// <param name="Applied">Endpoints that applied the release so far.</param>
/// <param name="WentDown">Endpoints that went down so far.</param>
/// <param name="Crashed">Endpoints that crashed so far.</param>
/// <param name="Recovered">Endpoints that came back so far.</param>
/// <param name="Unprotected">Endpoints up without protection.</param>
/// <param name="ServicesDown">Services down.</param>
/// <param name="ExpectedOnline">Expected online sensors, in 2^-80 (model §11).</param>
/// <param name="DownExpectedOnline">Down and expected online sensors, in 2^-80.</param>
internal sealed record WindowRecord(
    long Index, long EndsAt, string Chain, long Down, long Applied, long WentDown, long Crashed, long Recovered,
    long Unprotected, long ServicesDown, UInt128 ExpectedOnline, UInt128 DownExpectedOnline)
{
    /// <summary>
    /// 1 minus down and expected online over expected online, at least 0; 1 where nobody is expected online.
    /// </summary>
    public double OnlineShare =>
        ExpectedOnline == 0 ? 1 : Math.Max(0, 1 - ((double)DownExpectedOnline / (double)ExpectedOnline));
}
