namespace Sim.Contracts;

/// <summary>How intervals of means are made.</summary>
public enum IntervalKind
{
    /// <summary>By Student's t distribution.</summary>
    Student,

    /// <summary>By the bootstrap, bias-corrected and accelerated.</summary>
    Bootstrap,
}
