namespace Sim.Scenarios;

/// <summary>A text of a column, read once.</summary>
/// <param name="text">The text.</param>
/// <param name="value">What it says.</param>
/// <param name="caughtBy">The catch-all that it was left to, or null.</param>
internal sealed class CellEntry<T>(string text, CellValue<T> value, ListingValue? caughtBy)
{
    public string Text { get; } = text;

    public CellValue<T> Value { get; } = value;

    public ListingValue? CaughtBy { get; } = caughtBy;

    /// <summary>Rows with it that were kept or left out by rule; counted for those that were caught.</summary>
    public long Rows { get; set; }
}
