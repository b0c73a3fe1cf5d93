using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Sim.Tidy.Tests;

/// <summary>
/// One type a file, named like the file; a protocol of messages may stand together in <c>Messages.cs</c>.
/// </summary>
internal sealed class OneTypeRule : ISourceRule
{
    private const string Protocol = "Messages.cs";

    public string Name => "one-type";

    public IEnumerable<Finding> Check(IReadOnlyList<SourceFile> sources)
    {
        foreach (SourceFile source in sources.Where(s => !s.Name.EndsWith(Protocol, StringComparison.Ordinal)))
        {
            MemberDeclarationSyntax[] types = [.. source.TopLevelTypes];
            if (types.Length > 1)
            {
                yield return new Finding(source.Path, SourceFile.LineOf(types[1]), types.Length,
                    $"{types.Length} types: {string.Join(", ", types.Select(SourceFile.NameOf))}",
                    "give each a file of its own");
            }
            else if (types.Length == 1 && !Fits(source.Name, types[0]))
            {
                yield return new Finding(source.Path, SourceFile.LineOf(types[0]), 1,
                    $"the type in it is called {SourceFile.NameOf(types[0])}",
                    $"call the file {SourceFile.NameOf(types[0])}.cs, or {SourceFile.NameOf(types[0])}.Facet.cs "
                        + "for a part of a partial type");
            }
        }
    }

    private static bool Fits(string file, MemberDeclarationSyntax type)
    {
        string name = SourceFile.NameOf(type);
        bool isPart = type.Modifiers.Any(m => m.Text == "partial");
        return file == name + ".cs" || (isPart && file.StartsWith(name + ".", StringComparison.Ordinal));
    }
}
