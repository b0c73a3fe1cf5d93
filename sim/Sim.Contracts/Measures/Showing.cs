namespace Sim.Contracts;

/// <summary>When a summary shows a measure. Tables of everything, comparisons and files have all of them.</summary>
public enum Showing
{
    /// <summary>Always: nothing is an answer, too.</summary>
    [JsonStringEnumMemberName("always")]
    Always,

    /// <summary>Where it happened: most designs do not do it.</summary>
    [JsonStringEnumMemberName("where it happened")]
    WhereItHappened,

    /// <summary>Never: too much for a summary.</summary>
    [JsonStringEnumMemberName("in full tables")]
    InFullTables,
}
