namespace Sim.Scenarios;

/// <summary>Collects diagnostics; a bound keeps a hostile file from filling the memory with messages.</summary>
internal sealed class DiagnosticBag
{
    private const string SetFile = "--set";

    /// <summary>More than a person reads, and few enough to print.</summary>
    private const int Limit = 500;

    private readonly List<Diagnostic> _items = [];

    public int Count => _items.Count;

    /// <summary>The place of an override: its number, and its key where there are several.</summary>
    public static Mark PlaceOf(IReadOnlyList<string> sets, int index) => new(
        sets.Count == 1 ? SetFile : $"{SetFile} {Clip.Text(sets[index].Split('=')[0].Trim())}", index + 1, 1);

    /// <summary>Whether what stands for a file is an override.</summary>
    public static bool IsSet(string file) => file.StartsWith(SetFile, StringComparison.Ordinal);

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

    /// <summary>Reports what leaves nothing to go on with: null in its place.</summary>
    public T? Refuse<T>(Mark at, DiagnosticCode code, string message, string? suggestion = null)
        where T : class
    {
        Add(at, code, message, suggestion);
        return null;
    }

    /// <summary>Reports what makes no sense to go on with; false.</summary>
    public bool Stop(Mark at, DiagnosticCode code, string message, string? suggestion = null)
    {
        Add(at, code, message, suggestion);
        return false;
    }

    /// <summary>All diagnostics: overrides last, otherwise by file, line and column.</summary>
    public IReadOnlyList<Diagnostic> Sorted()
    {
        List<string> files = [.. _items.Select(d => d.File).Distinct()];
        return [.. _items
            .OrderBy(d => IsSet(d.File) ? int.MaxValue : files.IndexOf(d.File))
            .ThenBy(d => d.Line).ThenBy(d => d.Column)];
    }
}
