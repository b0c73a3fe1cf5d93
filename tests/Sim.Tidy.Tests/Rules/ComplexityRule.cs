using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Sim.Tidy.Tests;

/// <summary>
/// A method has few ways through it. Counted are the branches: if, loops, catch, the arms of a switch statement, and
/// the operators that may leave out a side (?:, ??, &amp;&amp;, ||); a switch expression is a table and counts as one.
/// </summary>
internal sealed class ComplexityRule(int limit) : ISourceRule
{
    public string Name => "complexity";

    public IEnumerable<Finding> Check(IReadOnlyList<SourceFile> sources) =>
        from source in sources
        from body in MethodBody.Of(source)
        let ways = Ways(body.Node)
        where ways > limit
        select new Finding($"{source.Path} {body.Name}", SourceFile.LineOf(body.Node), ways,
            $"{ways} ways through it, {limit} are allowed", "make a table of the cases, or a method of each");

    private static int Ways(SyntaxNode node) => 1 + node.DescendantNodesAndSelf().Count(IsBranch);

    private static bool IsBranch(SyntaxNode node) => node.Kind() is
        SyntaxKind.IfStatement or SyntaxKind.ForStatement or SyntaxKind.ForEachStatement
            or SyntaxKind.ForEachVariableStatement
        or SyntaxKind.WhileStatement or SyntaxKind.DoStatement or SyntaxKind.CatchClause
        or SyntaxKind.ConditionalExpression
        or SyntaxKind.CaseSwitchLabel or SyntaxKind.CasePatternSwitchLabel or SyntaxKind.SwitchExpression
        or SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression;
}
