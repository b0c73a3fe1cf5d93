namespace Sim.Contracts;

/// <summary>What becomes of a measure in a run of a part of the fleet.</summary>
public enum Scaling
{
    /// <summary>Nothing: it tells of the organisations that took part.</summary>
    [JsonStringEnumMemberName("raw")]
    Raw,

    /// <summary>It is known of the whole fleet.</summary>
    [JsonStringEnumMemberName("known")]
    Known,

    /// <summary>A count, multiplied and rounded; the parts of a whole are rounded so that they add up.</summary>
    [JsonStringEnumMemberName("count")]
    Rounded,

    /// <summary>A sum of hours or of expected values, multiplied.</summary>
    [JsonStringEnumMemberName("sum")]
    Sum,
}
