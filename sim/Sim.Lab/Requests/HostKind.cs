using System.Text.Json.Serialization;

namespace Sim.Lab;

/// <summary>What carries a run out; the result is the same with each.</summary>
public enum HostKind
{
    /// <summary>One thread, no actors.</summary>
    [JsonStringEnumMemberName("sequential")]
    Sequential,

    /// <summary>Actors on several threads of this machine.</summary>
    [JsonStringEnumMemberName("actors")]
    Actors,

    /// <summary>The slow and obvious host, one object an endpoint: for checking the others on small fleets.</summary>
    [JsonStringEnumMemberName("reference")]
    Reference,
}
