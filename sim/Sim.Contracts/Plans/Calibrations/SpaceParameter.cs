namespace Sim.Contracts;

/// <summary>A number of a scenario that is varied within bounds.</summary>
/// <param name="Name">Word for tables.</param>
/// <param name="Path">Dotted path of the number, as <c>--set</c> takes it.</param>
/// <param name="From">The lower bound: plain, as a share of one, or in seconds.</param>
/// <param name="To">The upper bound, above <paramref name="From"/>.</param>
/// <param name="Scale">On what scale equal steps count alike.</param>
public sealed record SpaceParameter(string Name, string Path, double From, double To, ParameterScale Scale)
{
    /// <summary>What the number is: a count for a plain number, a share, or seconds for a duration.</summary>
    public MetricUnit Unit { get; init; }

    /// <summary>Whether it can be a whole number only.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Path of a share that makes up for what this one gets or gives; null where there is none.</summary>
    public string? Rest { get; init; }

    /// <summary>What this share and <see cref="Rest"/> are together, 0 to 1.</summary>
    public double Together { get; init; } = 1;

    /// <summary>The value that the scenario has.</summary>
    public double Former { get; init; }
}
