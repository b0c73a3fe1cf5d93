using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Sim.Tidy.Tests;

/// <summary>Finds tests.</summary>
internal static class TestMethod
{
    /// <summary>The methods of a file that the test runner calls.</summary>
    public static IEnumerable<MethodDeclarationSyntax> Of(SourceFile source) => source.Root.DescendantNodes()
        .OfType<MethodDeclarationSyntax>().Where(m => Attributes(m).Any());

    /// <summary>Its attributes that make it a test.</summary>
    public static IEnumerable<AttributeSyntax> Attributes(MethodDeclarationSyntax method) => method.AttributeLists
        .SelectMany(l => l.Attributes).Where(a => a.Name.ToString() is var name
            && (name.EndsWith("Fact", StringComparison.Ordinal) || name.EndsWith("Theory", StringComparison.Ordinal)));
}
