namespace Sim.Tidy.Tests;

/// <summary>Nine files of ten are short.</summary>
internal sealed class FileSizeShareRule(int limit) : ISourceRule
{
    public string Name => "file-size-share";

    public IEnumerable<Finding> Check(IReadOnlyList<SourceFile> sources)
    {
        int[] lines = [.. sources.Select(s => s.Lines).Order()];
        if (lines.Length == 0)
            yield break;

        int ninth = lines[Math.Min(lines.Length - 1, lines.Length * 9 / 10)];
        if (ninth > limit)
        {
            yield return new Finding("all", 0, ninth, $"one file of ten has {ninth} lines or more, {limit} are allowed",
                "split the longest files: "
                    + string.Join(", ", sources.OrderByDescending(s => s.Lines).Take(5).Select(s => s.Path)));
        }
    }
}
