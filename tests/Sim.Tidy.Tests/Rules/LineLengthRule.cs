namespace Sim.Tidy.Tests;

/// <summary>
/// Lines have at most so many columns. What projects still have above that is written down by project and only shrinks:
/// one line more is refused, and a number that is out of date by a fifth must be lowered.
/// </summary>
/// <param name="limit">Columns.</param>
/// <param name="allowed">Long lines by project; none where it is not listed.</param>
internal sealed class LineLengthRule(int limit, IReadOnlyDictionary<string, int> allowed) : ISourceRule
{
    /// <summary>Where the numbers are kept.</summary>
    public const string File = "tests/Sim.Tidy.Tests/long-lines.json";

    public string Name => "line-length";

    public IEnumerable<Finding> Check(IReadOnlyList<SourceFile> sources)
    {
        foreach (IGrouping<string, SourceFile> project in sources.GroupBy(s => s.Project))
        {
            (SourceFile Source, int Line)[] lines = [.. project.SelectMany(Long)];
            int most = allowed.GetValueOrDefault(project.Key);
            if (lines.Length > most)
            {
                (SourceFile source, int line) = lines[^1];
                yield return new Finding(source.Path, line, lines.Length,
                    $"{project.Key} has {lines.Length} lines of more than {limit} columns, {most} are left to it",
                    "wrap what you wrote");
            }
            else if (lines.Length * 5 < most * 4)
            {
                yield return new Finding(File, 0, most, $"{project.Key} is down to {lines.Length}",
                    $"write {lines.Length} for {most}");
            }
        }
    }

    private IEnumerable<(SourceFile Source, int Line)> Long(SourceFile source) =>
        source.Text.Split('\n').Index().Where(l => l.Item.Length > limit).Select(l => (source, l.Index + 1));
}
