using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Sim.Tidy.Tests;

/// <summary>Classes and records are sealed, static or abstract: what is not made for inheritance says so.</summary>
/// <param name="percent">How many of a hundred must be.</param>
internal sealed class SealedRule(int percent) : ISourceRule
{
    public string Name => "sealed";

    public IEnumerable<Finding> Check(IReadOnlyList<SourceFile> sources)
    {
        (SourceFile Source, TypeDeclarationSyntax Type)[] types =
        [
            .. from source in sources
               from type in source.Root.DescendantNodes().OfType<TypeDeclarationSyntax>()
               where type is ClassDeclarationSyntax
                   or RecordDeclarationSyntax { ClassOrStructKeyword.Text: not "struct" }
               select (source, type),
        ];

        // A modifier on one part of a partial type counts for all of them.
        HashSet<string> closed = [.. types.Where(t => IsClosed(t.Type)).Select(Key)];
        (SourceFile Source, TypeDeclarationSyntax Type)[] open =
            [.. types.Where(t => !closed.Contains(Key(t))).DistinctBy(Key)];
        int all = types.DistinctBy(Key).Count();
        return open.Length * 100 <= all * (100 - percent) ? [] : open.Select(t => new Finding(
            $"{t.Source.Path} {t.Type.Identifier.Text}", SourceFile.LineOf(t.Type), 1,
            $"open to inheritance, like {open.Length} of {all} types", "write sealed, static or abstract"));
    }

    private static bool IsClosed(TypeDeclarationSyntax type) =>
        type.Modifiers.Any(m => m.Text is "sealed" or "static" or "abstract");

    private static string Key((SourceFile Source, TypeDeclarationSyntax Type) t) =>
        $"{t.Source.Project} {t.Type.Identifier.Text}`{t.Type.Arity}";
}
