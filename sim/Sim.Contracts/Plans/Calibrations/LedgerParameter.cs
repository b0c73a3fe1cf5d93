namespace Sim.Contracts;

/// <summary>A parameter of a ledger; numbers as a scenario writes them.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Path">Its path in the scenario.</param>
/// <param name="Former">The value before.</param>
/// <param name="Value">The value after.</param>
/// <param name="From">The lower bound.</param>
/// <param name="To">The upper bound.</param>
public sealed record LedgerParameter(
    string Name, string Path, string Former, string Value, string From, string To)
{
    /// <summary>On what scale equal steps count alike.</summary>
    public ParameterScale Scale { get; init; }

    /// <summary>The lower end of the 95% interval; null where it meets the bound.</summary>
    public string? Low { get; init; }

    /// <summary>The upper end; null where it meets the bound.</summary>
    public string? High { get; init; }

    /// <summary>Whether the rows can tell it.</summary>
    public required bool Determined { get; init; }

    /// <summary>Values with the rise of the misfit where it is held there.</summary>
    public IReadOnlyList<LedgerProfilePoint> Profile { get; init; } = [];
}
