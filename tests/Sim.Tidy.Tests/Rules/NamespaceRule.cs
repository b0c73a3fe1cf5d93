using Microsoft.CodeAnalysis.CSharp.Syntax;
using Sim.Tidy.Tests.Sources;

namespace Sim.Tidy.Tests.Rules;

/// <summary>
/// A namespace is the project's name, or that and the folders. A folder has one of the two throughout, so that a reader
/// knows where to look.
/// </summary>
internal sealed class NamespaceRule : ISourceRule
{
    public string Name => "namespace";

    public IEnumerable<Finding> Check(IReadOnlyList<SourceFile> sources)
    {
        foreach (IGrouping<string, SourceFile> folder in sources.GroupBy(s => $"{s.Project}/{string.Join('/', s.Folders)}"))
        {
            string? first = null;
            foreach (SourceFile source in folder)
            {
                if (source.Root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault() is not { } space)
                {
                    continue;
                }

                string name = space.Name.ToString();
                string mirrored = string.Join('.', [source.Project, .. source.Folders]);
                string wanted = first ?? (name == source.Project ? name : mirrored);
                first ??= wanted;
                if (space is not FileScopedNamespaceDeclarationSyntax)
                {
                    yield return new Finding(source.Path, SourceFile.LineOf(space), 1, "the namespace has braces",
                        $"write 'namespace {name};' for the whole file");
                }
                else if (name != wanted)
                {
                    yield return new Finding(source.Path, SourceFile.LineOf(space), 1,
                        $"its namespace {name} does not fit its folder", $"write 'namespace {wanted};', or move the file");
                }
            }
        }
    }
}
