namespace Sim.Contracts;

/// <summary>How a fault comes back after the part that it hit has started again.</summary>
public enum FaultRecurrence
{
    /// <summary>It does not within the day.</summary>
    [JsonStringEnumMemberName("once")]
    Once,

    /// <summary>At every start, before anything can change the artefact.</summary>
    [JsonStringEnumMemberName("every-start")]
    EveryStart,

    /// <summary>At every start, whatever content is there: the fault is in the driver itself.</summary>
    [JsonStringEnumMemberName("every-start-any-content")]
    EveryStartAnyContent,

    /// <summary>Every few minutes of work, as requests bring it about.</summary>
    [JsonStringEnumMemberName("frequent")]
    Frequent,
}
