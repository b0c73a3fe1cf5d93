using System.Globalization;

namespace Sim.Scenarios;

/// <summary>Counts the bad rows of a listing and keeps the first of them to show.</summary>
internal sealed class BadRows(string file)
{
    /// <summary>Most problems that are shown.</summary>
    public const int Limit = 20;

    private readonly List<(long Row, Diagnostic Problem)> _shown = [];
    private long _last;

    /// <summary>Bad rows so far.</summary>
    public long Count { get; private set; }

    /// <summary>Good rows that do not concern the group.</summary>
    public long Ignored { get; private set; }

    /// <summary>The first problems, by line.</summary>
    public IEnumerable<Diagnostic> Shown => _shown.Select(s => s.Problem).OrderBy(d => d.Line).ThenBy(d => d.Column);

    /// <summary>Lines of the first bad rows, in order.</summary>
    public IReadOnlyList<long> Lines => [.. _shown.Select(s => s.Row).Distinct().Order()];

    /// <summary>Whether a row has been found bad; rows are looked at in order.</summary>
    public bool Has(long row) => _last == row;

    /// <summary>Leaves a good row out.</summary>
    public void Ignore() => Ignored++;

    /// <summary>A problem with a cell of the current row.</summary>
    public void Cell(CsvReader row, int cell, string message, string? suggestion = null) =>
        Add(_shown.Count < Limit ? row.PlaceOf(cell) : row.Start, message, suggestion);

    /// <summary>A problem with a row that was taken for a good one until now.</summary>
    public void Earlier(CsvPlace place, string message, string? suggestion)
    {
        Count++;
        Show(place, message, suggestion);
    }

    /// <summary>A problem with the current row.</summary>
    public void Add(CsvPlace place, string message, string? suggestion)
    {
        if (_last != place.Row)
        {
            Count++;
            _last = place.Row;
        }

        Show(place, message, suggestion);
    }

    /// <summary>Reports the count, then what is kept.</summary>
    /// <param name="bag">Takes them.</param>
    /// <param name="rows">Rows of the file.</param>
    /// <param name="maySkip">Whether leaving them out is offered.</param>
    public void Report(DiagnosticBag bag, long rows, bool maySkip)
    {
        string more = Count > _shown.Count ? $"; the first {_shown.Count} problems are shown" : "";
        bag.Add(new Mark(file, 1, 1), DiagnosticCodes.BadRows,
            string.Create(CultureInfo.InvariantCulture, $"{Count:N0} of {rows:N0} rows {(Count == 1 ? "is" : "are")} bad{more}"),
            maySkip ? "mend them, or write onBadRow: skip to leave them out" : "mend them");
        foreach (Diagnostic diagnostic in Shown)
        {
            bag.Add(diagnostic);
        }
    }

    private void Show(CsvPlace place, string message, string? suggestion)
    {
        if (_shown.Count < Limit)
        {
            _shown.Add((place.Row, new Diagnostic(file, (int)place.Line, place.Column, DiagnosticCodes.BadRow, message, suggestion)));
        }
    }
}
