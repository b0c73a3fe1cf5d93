namespace Sim.Contracts;

/// <summary>What a release is.</summary>
public enum Artefact
{
    /// <summary>The agent itself.</summary>
    [JsonStringEnumMemberName("sensor")]
    Sensor,

    /// <summary>Content that the agent interprets.</summary>
    [JsonStringEnumMemberName("content")]
    Content,

    /// <summary>Settings of the agent.</summary>
    [JsonStringEnumMemberName("policy")]
    Policy,
}
