namespace Sim.Contracts;

/// <summary>On what scale equal steps of a parameter count alike.</summary>
public enum ParameterScale
{
    /// <summary>Equal differences.</summary>
    [JsonStringEnumMemberName("linear")]
    Linear,

    /// <summary>Equal ratios; for what is above zero.</summary>
    [JsonStringEnumMemberName("log")]
    Log,

    /// <summary>Equal ratios of the odds; for shares above 0 and below 100%.</summary>
    [JsonStringEnumMemberName("odds")]
    Odds,
}
