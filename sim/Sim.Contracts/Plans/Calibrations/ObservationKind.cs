namespace Sim.Contracts;

/// <summary>What the number of an observation is.</summary>
public enum ObservationKind
{
    /// <summary>The value, but for its error.</summary>
    [JsonStringEnumMemberName("value")]
    Value,

    /// <summary>The value is not below it.</summary>
    [JsonStringEnumMemberName("at least")]
    AtLeast,

    /// <summary>The value is not above it.</summary>
    [JsonStringEnumMemberName("at most")]
    AtMost,
}
