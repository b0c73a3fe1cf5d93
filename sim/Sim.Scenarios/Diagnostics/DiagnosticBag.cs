namespace Sim.Scenarios;

/// <summary>Collects diagnostics; a bound keeps a hostile file from filling the memory with messages.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>What stands for a file where an override is wrong.</summary>
    public const string OverridesFile = "--set";

    /// <summary>More than a person reads, and few enough to print.</summary>
    private const int Limit = 500;

    private readonly List<Diagnostic> _items = [];

    public int Count => _items.Count;

    public void Add(Mark at, DiagnosticCode code, string message, string? suggestion = null) =>
        Add(new Diagnostic(at.File, at.Line, at.Column, code, message, suggestion));

    public void Add(Diagnostic diagnostic)
    {
        if (_items.Count < Limit)
            _items.Add(diagnostic);
        else if (_items.Count == Limit)
            _items.Add(new Diagnostic(diagnostic.File, diagnostic.Line, diagnostic.Column, DiagnosticCodes.TooMany,
                $"more than {Limit} errors", "fix these first"));
    }

    /// <summary>All diagnostics: overrides last, otherwise by file, line and column.</summary>
    public IReadOnlyList<Diagnostic> Sorted()
    {
        List<string> files = [.. _items.Select(d => d.File).Distinct()];
        return [.. _items
            .OrderBy(d => d.File == OverridesFile ? int.MaxValue : files.IndexOf(d.File))
            .ThenBy(d => d.Line).ThenBy(d => d.Column)];
    }
}
