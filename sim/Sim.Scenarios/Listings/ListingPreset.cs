namespace Sim.Scenarios;

/// <summary>What the export of a tool looks like. docs/how-to/own-fleet.md names where each tool publishes it.</summary>
/// <param name="Name">The word in the scenario.</param>
/// <param name="Columns">The columns that are read.</param>
/// <param name="Numbers">Patterns of headers of numbers that count no machines, which the tool writes unasked.</param>
internal sealed record ListingPreset(string Name, IReadOnlyList<PresetColumn> Columns, IReadOnlyList<string> Numbers)
{
    /// <summary>The platform of all rows where no column says it, or null where the tool knows several.</summary>
    public string? Platform { get; init; }

    /// <summary>Whether a column is one of the tool's numbers.</summary>
    public bool IsNumber(string header) => Numbers.Any(n => ValuePattern.Fits(n, header));
}
