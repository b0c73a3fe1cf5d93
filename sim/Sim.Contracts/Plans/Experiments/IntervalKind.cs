namespace Sim.Contracts;

/// <summary>How intervals of means are made.</summary>
public enum IntervalKind
{
    /// <summary>By Student's t distribution.</summary>
    [JsonStringEnumMemberName("student")]
    Student,

    /// <summary>By the bootstrap, bias-corrected and accelerated.</summary>
    [JsonStringEnumMemberName("bootstrap")]
    Bootstrap,
}
