namespace Sim.Contracts;

/// <summary>How an expectation came out, or all expectations of a run together.</summary>
public enum Verdict
{
    /// <summary>It held; of a run, every one did that was judged, or none was stated.</summary>
    [JsonStringEnumMemberName("held")]
    Held,

    /// <summary>It was violated; of a run, at least one was.</summary>
    [JsonStringEnumMemberName("violated")]
    Violated,

    /// <summary>The run cannot tell.</summary>
    [JsonStringEnumMemberName("inconclusive")]
    Inconclusive,

    /// <summary>It does not ask about this run; of a run, none of them does.</summary>
    [JsonStringEnumMemberName("not judged")]
    NotJudged,
}
