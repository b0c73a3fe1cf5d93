using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Sim.Tidy.Tests;

/// <summary>Lines have at most so many columns; what a raw string of several lines says is text and not code.</summary>
/// <param name="limit">Columns.</param>
internal sealed class LineLengthRule(int limit) : ISourceRule
{
    public string Name => "line-length";

    public IEnumerable<Finding> Check(IReadOnlyList<SourceFile> sources) =>
        from source in sources
        from line in source.Text.Split('\n').Index()
        where line.Item.Length > limit && !IsText(source, line.Index)
        select new Finding(source.Path, line.Index + 1, line.Item.Length,
            $"the line has {line.Item.Length} columns, {limit} are the most", "wrap it");

    private static bool IsText(SourceFile source, int line) =>
        source.Root.FindToken(source.Root.SyntaxTree.GetText().Lines[line].Start).Kind()
            is SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.InterpolatedStringTextToken;
}
