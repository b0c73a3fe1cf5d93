namespace Sim.Scenarios;

/// <summary>Where something stands in a CSV file; a row may go over several lines.</summary>
/// <param name="Row">Line on which the row begins, from 1: it names the row.</param>
/// <param name="Line">Line of the place itself.</param>
/// <param name="Column">Column on that line, in characters from 1.</param>
internal readonly record struct CsvPlace(long Row, long Line, int Column)
{
    public static CsvPlace Of(long row) => new(row, row, 1);
}
