namespace Sim.Contracts;

/// <summary>Where the range of a number comes from.</summary>
public enum RangeOrigin
{
    /// <summary>The scenario or its model gives it beside the number.</summary>
    [JsonStringEnumMemberName("stated")]
    Stated,

    /// <summary>Nothing is stated: half of the number to its double.</summary>
    [JsonStringEnumMemberName("half to double")]
    HalfToDouble,

    /// <summary>Nothing is stated about a share: half of its odds to their double.</summary>
    [JsonStringEnumMemberName("odds half to double")]
    OddsHalfToDouble,
}
