using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Sim.Tidy.Tests;

/// <summary>
/// The folders of a project use each other in one direction only, so that each can be read before those that use it.
/// Which type a name means is asked of the compiler.
/// </summary>
/// <param name="usings">Namespaces that the project's file makes global.</param>
internal sealed class FolderCycleRule(IReadOnlyList<string> usings) : ISourceRule
{
    private const string Implicit =
        "global using System; global using System.Collections.Generic; global using System.IO; global using "
            + "System.Linq; "
        + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    public string Name => "folder-cycle";

    public IEnumerable<Finding> Check(IReadOnlyList<SourceFile> sources)
    {
        foreach (IGrouping<string, SourceFile> project in sources.GroupBy(s => s.Project))
        {
            IReadOnlyDictionary<(string From, string To), string> uses = Uses([.. project]);
            foreach (IReadOnlyList<string> cycle in FolderGraph.Cycles(uses.Keys))
            {
                string why = string.Join("; ", uses.Where(u => cycle.Contains(u.Key.From) && cycle.Contains(u.Key.To))
                    .Select(u => $"{u.Key.From} to {u.Key.To}: {u.Value}"));
                yield return new Finding($"{project.Key} {string.Join(" ", cycle)}", 0, cycle.Count,
                    $"the folders {string.Join(", ", cycle)} use each other in a circle ({why})",
                    "move the type that both need to the folder that uses neither, or join the folders");
            }
        }
    }

    /// <summary>Which folder uses which, each with one example.</summary>
    internal IReadOnlyDictionary<(string From, string To), string> Uses(IReadOnlyList<SourceFile> project)
    {
        var uses = new SortedDictionary<(string From, string To), string>();
        foreach (((string From, string To) folders, string example) in AllUses(project))
        {
            uses.TryAdd(folders, example);
        }

        return uses;
    }

    /// <summary>Every use of a folder by another.</summary>
    internal IEnumerable<((string From, string To) Folders, string Example)> AllUses(IReadOnlyList<SourceFile> project)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        Dictionary<SyntaxTree, SourceFile> trees = project.ToDictionary(
            s => CSharpSyntaxTree.ParseText(s.Text, options, s.Path), s => s);
        string globals = Implicit + string.Concat(usings.Select(u => $" global using {u};"));
        var compilation = CSharpCompilation.Create(
            project[0].Project,
            [.. trees.Keys, CSharpSyntaxTree.ParseText(globals, options)],
            LoadedReferences.Without(project[0].Project),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Dictionary<ISymbol, SourceFile> homes = new(SymbolEqualityComparer.Default);
        foreach ((SyntaxTree tree, SourceFile source) in trees)
        {
            SemanticModel model = compilation.GetSemanticModel(tree);
            foreach (MemberDeclarationSyntax type in tree.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>())
            {
                if (type is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax
                    && model.GetDeclaredSymbol(type) is { } symbol)
                    homes.TryAdd(symbol, source);
            }
        }

        foreach ((SyntaxTree tree, SourceFile source) in trees)
        {
            SemanticModel model = compilation.GetSemanticModel(tree);
            foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (model.GetSymbolInfo(name).Symbol is { } symbol && Home(symbol, homes) is { } home
                    && FolderOf(home) != FolderOf(source))
                    yield return ((FolderOf(source), FolderOf(home)), $"{source.Name} uses {home.Name}");
            }
        }
    }

    private static SourceFile? Home(ISymbol symbol, Dictionary<ISymbol, SourceFile> homes)
    {
        ISymbol? type = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        return type is not null && homes.TryGetValue(type.OriginalDefinition, out SourceFile? home) ? home : null;
    }

    // The first folder alone: what lies deeper belongs to it. The project's own folder is the rest.
    private static string FolderOf(SourceFile source) => source.Folders.Count == 0 ? "." : source.Folders[0];
}
