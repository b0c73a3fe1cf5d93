namespace Sim.Reports;

/// <summary>A table with a caption, heads and, in every row, a row head in its first cell.</summary>
/// <param name="Caption">What the table shows; read aloud, not drawn, where a heading already says it.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">A cell for each column.</param>
public sealed record Table(
    string Caption, IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows) : Block
{
    /// <summary>Where there is little room each row becomes a list of name and value, instead of scrolling
    /// sideways.</summary>
    public bool IsCards { get; init; }

    /// <summary>A table with a row for each item.</summary>
    /// <param name="caption">What the table shows.</param>
    /// <param name="items">The items.</param>
    /// <param name="columns">Head of each column (one that starts with <c>#</c> holds numbers) and the cell of an
    /// item.</param>
    public static Table Of<T>(string caption, IEnumerable<T> items,
        params IReadOnlyList<(string Head, Func<T, Cell> Cell)> columns) =>
        new(caption, [.. columns.Select(c => (Column)c.Head)],
            [.. items.Select(i => (Cell[])[.. columns.Select(c => c.Cell(i))])]);

    /// <summary>A column for each measure, with or without the share of each beside it.</summary>
    internal static IEnumerable<(string Head, Func<T, Cell> Cell)> Measured<T>(
        IEnumerable<RecordMeasure<T>> measures, bool withShares = true)
        where T : class =>
        Measured((T row) => row, measures.SelectMany(m => m.Quotients.Take(withShares ? 1 : 0).Prepend(m)));

    /// <summary>A column for each measure of a part of the row.</summary>
    internal static IEnumerable<(string Head, Func<TRow, Cell> Cell)> Measured<TRow, T>(
        Func<TRow, T> part, IEnumerable<RecordMeasure<T>> measures)
        where T : class =>
        measures.Select(m => ("#" + m.Heading, (Func<TRow, Cell>)(row => MetricText.Cell(m, m.Read(part(row))))));
}
