namespace Sim.Scenarios;

/// <summary>What the export of a tool looks like.</summary>
/// <param name="Name">The word in the scenario.</param>
/// <param name="Platform">The platform of all rows where no column says it, or null where the tool knows
/// several.</param>
/// <param name="Columns">The usual headers of each field.</param>
/// <param name="Kinds">What cells of the column kind stand for.</param>
/// <param name="Numbers">Patterns of headers of numbers that count no machines, which the tool writes unasked.</param>
internal sealed record ToolPreset(
    string Name, string? Platform, IReadOnlyDictionary<string, IReadOnlyList<string>> Columns,
    IReadOnlyList<ListingValue> Kinds, IReadOnlyList<string> Numbers)
{
    /// <summary>The usual headers of a field; the first that a file has counts.</summary>
    public IReadOnlyList<string> HeadersOf(string field) => Columns.GetValueOrDefault(field) ?? [];

    public bool IsNumber(string header) => Numbers.Any(n => ValuePattern.Fits(n, header));
}
