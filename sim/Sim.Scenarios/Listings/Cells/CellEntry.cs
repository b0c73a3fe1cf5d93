namespace Sim.Scenarios;

/// <summary>A text of a column, read once.</summary>
/// <param name="Text">The text.</param>
/// <param name="Value">What it says.</param>
/// <param name="CaughtBy">The catch-all that it was left to, or null.</param>
internal sealed record CellEntry<T>(string Text, CellValue<T> Value, ListingValue? CaughtBy)
{
    /// <summary>Rows with it that were kept or left out by rule; counted for those that were caught.</summary>
    public long Rows { get; set; }
}
