namespace Sim.Contracts;

/// <summary>The families of duration laws.</summary>
public enum DurationLawKind
{
    /// <summary>One value.</summary>
    Fixed,

    /// <summary>Uniform between two ends.</summary>
    Uniform,

    /// <summary>Exponential with a mean.</summary>
    Exponential,

    /// <summary>Log-normal with a median and the standard deviation of the logarithm.</summary>
    LogNormal,
}
