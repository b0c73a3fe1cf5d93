namespace Sim.Contracts;

/// <summary>Where the range of a number comes from.</summary>
public enum RangeOrigin
{
    /// <summary>The scenario or its model gives it beside the number.</summary>
    [JsonStringEnumMemberName("stated")]
    Stated,

    /// <summary>The ledger of its fit gives an interval, or bounds where the fit could not tell.</summary>
    [JsonStringEnumMemberName("interval of its fit")]
    Ledger,

    /// <summary>Nothing is stated: half of the number to its double.</summary>
    [JsonStringEnumMemberName("half to double")]
    HalfToDouble,

    /// <summary>Nothing is stated about a share: half of its odds to their double.</summary>
    [JsonStringEnumMemberName("odds half to double")]
    OddsHalfToDouble,
}
