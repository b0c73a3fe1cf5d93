using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Sim.Tidy.Tests;

/// <summary>A C# file of the repository, parsed.</summary>
internal sealed class SourceFile
{
    private readonly Lazy<CompilationUnitSyntax> _root;

    /// <summary>A file from its text.</summary>
    /// <param name="path">Path below the repository's root, with slashes, such as
    /// <c>sim/Sim.Numerics/Digests/Digest128.cs</c>.</param>
    /// <param name="text">Its text.</param>
    public SourceFile(string path, string text)
    {
        Path = path;
        Text = text;
        string[] parts = path.Split('/');
        Project = parts[1];
        Folders = parts[2..^1];
        Name = parts[^1];
        _root = new Lazy<CompilationUnitSyntax>(
            () => CSharpSyntaxTree.ParseText(text, path: path).GetCompilationUnitRoot());
    }

    /// <summary>Path below the repository's root.</summary>
    public string Path { get; }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Name of its project, which is the name of its second folder.</summary>
    public string Project { get; }

    /// <summary>Folders inside the project, outermost first.</summary>
    public IReadOnlyList<string> Folders { get; }

    /// <summary>File name with extension.</summary>
    public string Name { get; }

    /// <summary>Whether it belongs to the tests.</summary>
    public bool IsTest => Path.StartsWith("tests/", StringComparison.Ordinal);

    /// <summary>The syntax.</summary>
    public CompilationUnitSyntax Root => _root.Value;

    /// <summary>Number of lines.</summary>
    public int Lines => Text.Count(c => c == '\n') + (Text.EndsWith('\n') || Text.Length == 0 ? 0 : 1);

    /// <summary>Types that stand in no other type, delegates included.</summary>
    public IEnumerable<MemberDeclarationSyntax> TopLevelTypes => Root
        .DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
        .OfType<MemberDeclarationSyntax>()
        .Where(m => m is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);

    /// <summary>The line of a node, from 1.</summary>
    public static int LineOf(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;

    /// <summary>The line of a token, from 1.</summary>
    public static int LineOf(SyntaxToken token) => token.GetLocation().GetLineSpan().StartLinePosition.Line + 1;

    /// <summary>The name of a type declaration.</summary>
    public static string NameOf(MemberDeclarationSyntax type) => type switch
    {
        BaseTypeDeclarationSyntax t => t.Identifier.Text,
        DelegateDeclarationSyntax d => d.Identifier.Text,
        _ => string.Empty,
    };
}
