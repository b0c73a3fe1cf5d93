using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Sim.Tidy.Tests;

/// <summary>A method fits on a screen. Lines of a text that it holds are not counted: a template is data.</summary>
internal sealed class MethodSizeRule(int limit) : ISourceRule
{
    public string Name => "method-size";

    public IEnumerable<Finding> Check(IReadOnlyList<SourceFile> sources) =>
        from source in sources
        from body in MethodBody.Of(source)
        let lines = Lines(body.Node)
        where lines > limit
        select new Finding($"{source.Path} {body.Name}", SourceFile.LineOf(body.Node), lines,
            $"{lines} lines, {limit} are allowed", "name the steps and make each a method");

    private static int Lines(SyntaxNode node)
    {
        FileLinePositionSpan span = node.GetLocation().GetLineSpan();
        int first = node is MemberDeclarationSyntax { AttributeLists: [.., var last] }
            ? last.GetLocation().GetLineSpan().EndLinePosition.Line + 1
            : span.StartLinePosition.Line;
        return span.EndLinePosition.Line - first + 1 - LinesOfText(node);
    }

    private static int LinesOfText(SyntaxNode node) => node
        .DescendantNodes(n => n is not (LiteralExpressionSyntax or InterpolatedStringExpressionSyntax))
        .Where(n => n is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax)
        .Select(n => n.GetLocation().GetLineSpan())
        .Sum(s => s.EndLinePosition.Line - s.StartLinePosition.Line);
}
