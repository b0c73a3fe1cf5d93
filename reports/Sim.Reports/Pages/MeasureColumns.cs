namespace Sim.Reports;

/// <summary>Columns of a table whose rows have measures.</summary>
internal static class MeasureColumns
{
    /// <summary>A column for each measure, with or without the share of each beside it.</summary>
    public static IEnumerable<(string Head, Func<T, Cell> Cell)> Build<T>(
        IEnumerable<RecordMeasure<T>> measures, bool withShares = true)
        where T : class =>
        Build((T row) => row, measures.SelectMany(m => m.Quotients.Take(withShares ? 1 : 0).Prepend(m)));

    /// <summary>A column for each measure of a part of the row.</summary>
    public static IEnumerable<(string Head, Func<TRow, Cell> Cell)> Build<TRow, T>(
        Func<TRow, T> part, IEnumerable<RecordMeasure<T>> measures)
        where T : class =>
        measures.Select(m => ("#" + m.Heading, (Func<TRow, Cell>)(row => MetricText.Cell(m, m.Read(part(row))))));
}
