namespace Sim.Contracts;

/// <summary>What an experiment came to.</summary>
public enum ExperimentVerdict
{
    /// <summary>The intervals are as narrow, and the choice as certain, as was asked for.</summary>
    [JsonStringEnumMemberName("decided")]
    Decided,

    /// <summary>They are not, or an arm has no endpoint for the update, or none reached one.</summary>
    [JsonStringEnumMemberName("undecided")]
    Undecided,

    /// <summary>Nothing was asked to be decided.</summary>
    [JsonStringEnumMemberName("measured")]
    Measured,
}
