using System.Globalization;

namespace Sim.Scenarios;

/// <summary>
/// Counts the rows of a listing that are not simulated as they stand: bad ones by reason, good ones that a rule leaves out by
/// rule, doubtful ones by what is doubtful. Keeps the first problems to show.
/// </summary>
internal sealed class BadRows(string file)
{
    /// <summary>Most problems that are shown.</summary>
    public const int Limit = 20;

    private readonly List<Diagnostic> _shown = [];
    private readonly RowTally _bad = new();
    private readonly RowTally _leftOut = new();
    private readonly RowTally _doubtful = new();
    private long _last;

    /// <summary>Bad rows so far.</summary>
    public long Count => _bad.Rows;

    /// <summary>The bad rows; one with several problems counts for the first.</summary>
    public IReadOnlyList<RowCount> Reasons => _bad.Counts;

    /// <summary>Good rows that a rule leaves out.</summary>
    public IReadOnlyList<RowCount> LeftOut => _leftOut.Counts;

    /// <summary>Rows that are read although something in them is doubtful.</summary>
    public IReadOnlyList<RowCount> Doubtful => _doubtful.Counts;

    /// <summary>Whether a row has been found bad; rows are looked at in order.</summary>
    public bool Has(long row) => _last == row;

    /// <summary>Leaves the current row out, which is good.</summary>
    /// <param name="row">The row.</param>
    /// <param name="rule">What leaves it out, in words joined by hyphens.</param>
    public void LeaveOut(CsvReader row, string rule) => LeaveOut(row.Line, rule);

    /// <summary>Leaves a row out that was taken for one to keep until now.</summary>
    /// <param name="line">Its line.</param>
    /// <param name="rule">What leaves it out, in words joined by hyphens.</param>
    public void LeaveOut(long line, string rule) => _leftOut.Add(rule, line);

    /// <summary>Tells that a row that was read is doubtful.</summary>
    /// <param name="line">Its line.</param>
    /// <param name="what">What is doubtful, in words joined by hyphens.</param>
    public void Doubt(long line, string what) => _doubtful.Add(what, line);

    /// <summary>Tells that something in the current row is doubtful; it is read all the same.</summary>
    /// <param name="row">The row.</param>
    /// <param name="what">What is doubtful, in words joined by hyphens; nothing for null.</param>
    public void Doubt(CsvReader row, string? what)
    {
        if (what is not null)
        {
            _doubtful.Add(what, row.Line);
        }
    }

    /// <summary>A problem with a cell of the current row.</summary>
    public void Cell(CsvReader row, int cell, RowReason reason, string message, string? suggestion = null) =>
        Add(_shown.Count < Limit ? row.PlaceOf(cell) : row.Start, reason, message, suggestion);

    /// <summary>A problem with a row that was taken for a good one until now.</summary>
    public void Earlier(CsvPlace place, RowReason reason, string message, string? suggestion)
    {
        _bad.Add(RowReasons.Word(reason), place.Row);
        Show(place, message, suggestion);
    }

    /// <summary>A problem with the current row.</summary>
    public void Add(CsvPlace place, RowReason reason, string message, string? suggestion)
    {
        if (_last != place.Row)
        {
            _bad.Add(RowReasons.Word(reason), place.Row);
            _last = place.Row;
        }

        Show(place, message, suggestion);
    }

    /// <summary>Reports the counts, then what is kept.</summary>
    /// <param name="bag">Takes them.</param>
    /// <param name="rows">Rows of the file.</param>
    /// <param name="maySkip">Whether leaving them out is offered.</param>
    public void Report(DiagnosticBag bag, long rows, bool maySkip)
    {
        string more = Count > _shown.Count ? $"; the first {_shown.Count} problems are shown" : "";
        bag.Add(new Mark(file, 1, 1), DiagnosticCodes.BadRows, string.Create(CultureInfo.InvariantCulture,
            $"{Count:N0} of {rows:N0} rows {(Count == 1 ? "is" : "are")} bad{RowCounts.Reasons(Reasons, n => n.ToString("N0", CultureInfo.InvariantCulture))}{more}"),
            maySkip ? "mend them, or write onBadRow: skip to leave them out" : "mend them");
        foreach (Diagnostic diagnostic in _shown.OrderBy(d => d.Line).ThenBy(d => d.Column))
        {
            bag.Add(diagnostic);
        }
    }

    private void Show(CsvPlace place, string message, string? suggestion)
    {
        if (_shown.Count < Limit)
        {
            _shown.Add(new Diagnostic(file, (int)place.Line, place.Column, DiagnosticCodes.BadRow, message, suggestion));
        }
    }
}
