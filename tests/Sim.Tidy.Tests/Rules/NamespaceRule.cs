using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Sim.Tidy.Tests;

/// <summary>
/// A namespace is the project's name, in every folder of it: who knows the project knows the <c>using</c>. Folders are
/// for people.
/// </summary>
internal sealed class NamespaceRule : ISourceRule
{
    public string Name => "namespace";

    public IEnumerable<Finding> Check(IReadOnlyList<SourceFile> sources)
    {
        foreach (SourceFile source in sources)
        {
            foreach (BaseNamespaceDeclarationSyntax space in source.Root.DescendantNodes()
                .OfType<BaseNamespaceDeclarationSyntax>())
            {
                string instead = $"write 'namespace {source.Project};' for the whole file";
                if (space is not FileScopedNamespaceDeclarationSyntax)
                {
                    yield return new Finding(source.Path, SourceFile.LineOf(space), 1, "the namespace has braces",
                        instead);
                }
                else if (space.Name.ToString() != source.Project)
                {
                    yield return new Finding(
                        source.Path, SourceFile.LineOf(space), 1, $"its namespace {space.Name} is not the project",
                        instead);
                }
            }
        }
    }
}
