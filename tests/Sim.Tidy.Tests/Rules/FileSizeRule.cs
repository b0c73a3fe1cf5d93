namespace Sim.Tidy.Tests;

/// <summary>No file is longer than one can read at a sitting.</summary>
internal sealed class FileSizeRule(int limit) : ISourceRule
{
    public string Name => "file-size";

    public IEnumerable<Finding> Check(IReadOnlyList<SourceFile> sources) => sources
        .Where(s => s.Lines > limit)
        .Select(s => new Finding(s.Path, 0, s.Lines, $"{s.Lines} lines, {limit} are allowed",
            "find the second subject in it and give it a file of its own"));
}
