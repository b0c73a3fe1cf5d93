namespace Sim.Scenarios;

/// <summary>Where a cell is in its record, without its quotes.</summary>
/// <param name="From">First byte.</param>
/// <param name="To">Byte after the last.</param>
/// <param name="IsQuoted">Whether it stands in quotes.</param>
/// <param name="HasQuotes">Whether quotes inside are doubled.</param>
internal readonly record struct CsvCell(int From, int To, bool IsQuoted, bool HasQuotes);
