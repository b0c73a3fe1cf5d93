namespace Sim.Reference;

/// <summary>The fleet at the end of a window, and the digest chain.</summary>
internal sealed record WindowRecord
{
    /// <summary>Number of the window, from 0.</summary>
    public required long Index { get; init; }

    /// <summary>When it ended: at the end of the run, or a whole window after it began.</summary>
    public required long EndsAt { get; init; }

    /// <summary>The chain after this window, 32 hexadecimal digits.</summary>
    public required string Chain { get; init; }

    /// <summary>Endpoints down.</summary>
    public required long Down { get; init; }

    /// <summary>Endpoints that applied the release so far.</summary>
    public required long Applied { get; init; }

    /// <summary>Endpoints that went down so far.</summary>
    public required long WentDown { get; init; }

    /// <summary>Endpoints that crashed so far.</summary>
    public required long Crashed { get; init; }

    /// <summary>Endpoints that came back so far.</summary>
    public required long Recovered { get; init; }

    /// <summary>Endpoints up without protection.</summary>
    public required long Unprotected { get; init; }

    /// <summary>Services down.</summary>
    public required long ServicesDown { get; init; }

    /// <summary>Expected online endpoints, in 2^-48 (model §11).</summary>
    public required UInt128 ExpectedOnline { get; init; }

    /// <summary>Down and expected online endpoints, in 2^-48.</summary>
    public required UInt128 DownExpectedOnline { get; init; }

    /// <summary>
    /// 1 minus down and expected online over expected online, at least 0; 1 where nobody is expected online.
    /// </summary>
    public double OnlineShare =>
        ExpectedOnline == 0 ? 1 : Math.Max(0, 1 - ((double)DownExpectedOnline / (double)ExpectedOnline));
}
