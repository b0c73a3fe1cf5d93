namespace Sim.Scenarios;

/// <summary>Counts the rows of a listing that are not simulated as they stand; keeps the first problems.</summary>
internal sealed class BadRows(string file)
{
    // More problems than a person reads at once.
    private const int Limit = 20;

    private readonly List<Diagnostic> _shown = [];
    private long _last;

    /// <summary>The bad rows by reason; one with several problems counts for the first.</summary>
    public RowTally Reasons { get; } = new();

    /// <summary>Good rows that are left out, by the rule that leaves them out.</summary>
    public RowTally LeftOut { get; } = new();

    /// <summary>Rows that are read although something in them is doubtful, by what it is.</summary>
    public RowTally Doubtful { get; } = new();

    /// <summary>Whether a row has been found bad; rows are looked at in order.</summary>
    public bool Has(long line) => _last == line;

    public void Cell(CsvReader row, int cell, RowProblem problem) =>
        Add(_shown.Count < Limit ? row.PlaceOf(cell) : row.Start, problem);

    public void Add(CsvPlace place, RowProblem problem)
    {
        if (_last != place.Row)
            Reasons.Add(problem.Reason.Word, place.Row);

        _last = place.Row;
        Show(place, problem);
    }

    /// <summary>A problem with a row that was taken for a good one until now.</summary>
    public void Earlier(CsvPlace place, RowProblem problem)
    {
        Reasons.Add(problem.Reason.Word, place.Row);
        Show(place, problem);
    }

    /// <summary>Reports the counts, then what is kept.</summary>
    /// <param name="maySkip">Whether leaving them out is offered.</param>
    public void Report(DiagnosticBag bag, long rows, bool maySkip)
    {
        string more = Reasons.Rows > _shown.Count ? $"; the first {_shown.Count} problems are shown" : "";
        bag.Add(new Mark(file, 1, 1), DiagnosticCodes.BadRows,
            $"{Contracts.Numbers.Count(Reasons.Rows)} of {Contracts.Numbers.Count(rows)} rows "
                + $"{(Reasons.Rows == 1 ? "is" : "are")} bad{RowCounts.Reasons(Reasons.Counts)}{more}",
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
