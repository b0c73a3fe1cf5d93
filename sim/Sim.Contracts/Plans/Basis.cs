namespace Sim.Contracts;

/// <summary>The kinds of evidence behind a number.</summary>
public enum Basis
{
    /// <summary>A source states it.</summary>
    [JsonStringEnumMemberName("published")]
    Published,

    /// <summary>It follows from what sources state.</summary>
    [JsonStringEnumMemberName("inferred")]
    Inferred,

    /// <summary>Nobody measured or published it: defaults and overrides too.</summary>
    [JsonStringEnumMemberName("assumed")]
    Assumed,

    /// <summary>Chosen so that a result agrees with what is known.</summary>
    [JsonStringEnumMemberName("fitted")]
    Fitted,

    /// <summary>Computed backwards from a result that is itself a judgement.</summary>
    [JsonStringEnumMemberName("inverted")]
    Inverted,
}
