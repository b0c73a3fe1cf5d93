namespace Sim.Scenarios;

/// <summary>
/// Counts the rows of a listing that are not simulated as they stand: bad ones by reason, good ones that a rule leaves
/// out by rule, doubtful ones by what is doubtful. Keeps the first problems to show.
/// </summary>
internal sealed class BadRows(string file)
{
    // More problems than a person reads at once.
    private const int Limit = 20;

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
    public bool Has(long line) => _last == line;

    /// <summary>Leaves a row out that is good.</summary>
    /// <param name="line">Its line.</param>
    /// <param name="rule">What leaves it out, in words joined by hyphens.</param>
    public void LeaveOut(long line, string rule) => _leftOut.Add(rule, line);

    /// <summary>Notes that something in a row that is read is doubtful.</summary>
    /// <param name="line">Its line.</param>
    /// <param name="what">What is doubtful, in words joined by hyphens; nothing for null.</param>
    public void Doubt(long line, string? what)
    {
        if (what is not null)
            _doubtful.Add(what, line);
    }

    /// <summary>A problem with a cell of the current row.</summary>
    public void Cell(CsvReader row, int cell, RowProblem problem) =>
        Add(_shown.Count < Limit ? row.PlaceOf(cell) : row.Start, problem);

    /// <summary>A problem with a row that was taken for a good one until now.</summary>
    public void Earlier(CsvPlace place, RowProblem problem)
    {
        _bad.Add(problem.Reason.Word, place.Row);
        Show(place, problem);
    }

    /// <summary>A problem with the current row.</summary>
    public void Add(CsvPlace place, RowProblem problem)
    {
        if (_last != place.Row)
        {
            _bad.Add(problem.Reason.Word, place.Row);
            _last = place.Row;
        }

        Show(place, problem);
    }

    /// <summary>Reports the counts, then what is kept.</summary>
    /// <param name="bag">Takes them.</param>
    /// <param name="rows">Rows of the file.</param>
    /// <param name="maySkip">Whether leaving them out is offered.</param>
    public void Report(DiagnosticBag bag, long rows, bool maySkip)
    {
        string more = Count > _shown.Count ? $"; the first {_shown.Count} problems are shown" : "";
        bag.Add(new Mark(file, 1, 1), DiagnosticCodes.BadRows,
            $"{Contracts.Numbers.Count(Count)} of {Contracts.Numbers.Count(rows)} rows "
                + $"{(Count == 1 ? "is" : "are")} bad"
            + RowCounts.Reasons(Reasons) + more,
            maySkip ? "fix them, or write onBadRow: skip to leave them out" : "fix them");
        foreach (Diagnostic diagnostic in _shown.OrderBy(d => d.Line).ThenBy(d => d.Column))
            bag.Add(diagnostic);
    }

    private void Show(CsvPlace place, RowProblem problem)
    {
        if (_shown.Count < Limit)
        {
            _shown.Add(new Diagnostic(
                file, (int)place.Line, place.Column, DiagnosticCodes.BadRow, problem.Message, problem.Suggestion));
        }
    }
}
