using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Sim.Tidy.Tests;

/// <summary>No regions, and no warning that is switched off.</summary>
internal sealed class DirectiveRule : ISourceRule
{
    public string Name => "directive";

    public IEnumerable<Finding> Check(IReadOnlyList<SourceFile> sources) =>
        from source in sources
        from trivia in source.Root.DescendantTrivia(descendIntoTrivia: true)
        let finding = Judge(source, trivia)
        where finding is not null
        select finding;

    private static Finding? Judge(SourceFile source, SyntaxTrivia trivia)
    {
        int line = trivia.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
        return trivia.Kind() switch
        {
            SyntaxKind.RegionDirectiveTrivia => new Finding(source.Path, line, 1, "a region",
                "a file that needs regions wants to be split"),
            SyntaxKind.PragmaWarningDirectiveTrivia => new Finding(source.Path, line, 1, "a warning is switched off",
                "change the code so that it is not given; a rule that does not suit the house belongs into "
                    + ".editorconfig, with its reason"),
            _ => null,
        };
    }
}
