using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Sim.Tidy.Tests;

/// <summary>
/// A test is never skipped for good and never sleeps; a delay that limits the waiting for something else is no sleep.
/// </summary>
internal sealed class TestHygieneRule : ISourceRule
{
    public string Name => "test-hygiene";

    public IEnumerable<Finding> Check(IReadOnlyList<SourceFile> sources) =>
        sources.SelectMany(s => Skipped(s).Concat(Sleeping(s)));

    private static IEnumerable<Finding> Skipped(SourceFile source) =>
        from method in TestMethod.Of(source)
        from attribute in TestMethod.Attributes(method)
        from argument in attribute.ArgumentList?.Arguments ?? default
        where argument.NameEquals?.Name.Identifier.Text == "Skip" && !IsConditional(attribute)
        select new Finding($"{source.Path} {method.Identifier.Text}", SourceFile.LineOf(method), 1,
            "a test that never runs",
            "repair it or remove it; a test that needs a program that is not there skips at run time, with the reason");

    private static IEnumerable<Finding> Sleeping(SourceFile source) =>
        from call in source.Root.DescendantNodes().OfType<InvocationExpressionSyntax>()
        where call.Expression.ToString() is "Thread.Sleep" or "Task.Delay" or "System.Threading.Thread.Sleep"
        where call.Parent?.Parent?.Parent is not InvocationExpressionSyntax { Expression: var outer }
            || outer.ToString() != "Task.WhenAny"
        select new Finding(source.Path, SourceFile.LineOf(call), 1, "a test that sleeps",
            "wait for the event itself, with a limit of time");

    // With SkipWhen or SkipUnless the reason of Skip holds only where the condition does.
    private static bool IsConditional(AttributeSyntax attribute) => attribute.ArgumentList!.Arguments.Any(
        argument => argument.NameEquals?.Name.Identifier.Text is "SkipWhen" or "SkipUnless");
}
