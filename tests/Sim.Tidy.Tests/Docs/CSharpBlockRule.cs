using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Sim.Tidy.Tests;

/// <summary>Every C# block in the docs compiles, as a program or as a library, against the lab.</summary>
internal static class CSharpBlockRule
{
    public const string Name = "csharp-blocks";

    private const string Usings =
        "global using System; global using System.Collections.Generic; global using System.Globalization; global "
            + "using System.IO; "
        + "global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    public static IEnumerable<Finding> Check(IEnumerable<CodeBlock> blocks) =>
        from block in blocks
        where block.Language is "csharp" or "cs"
        from error in Errors(block.Text)
        select new Finding(block.Page, block.Line + error.Location.GetLineSpan().StartLinePosition.Line, 1,
            $"the code does not compile: {error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}",
            "write it as a reader would paste it, with its usings");

    private static IEnumerable<Microsoft.CodeAnalysis.Diagnostic> Errors(string code)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        SyntaxTree tree = CSharpSyntaxTree.ParseText(code, options);
        bool isProgram = tree.GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any();
        return CSharpCompilation.Create(
                "Docs", [tree, CSharpSyntaxTree.ParseText(Usings, options)], LoadedReferences.Without(null),
                new CSharpCompilationOptions(
                    isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                    nullableContextOptions: NullableContextOptions.Enable))
            .GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error);
    }
}
