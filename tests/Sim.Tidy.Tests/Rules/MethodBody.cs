using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Sim.Tidy.Tests;

/// <summary>A piece of code with a name: a method, constructor, operator or accessor.</summary>
/// <param name="Name">Type and member, such as <c>Calendar.Drain</c>.</param>
/// <param name="Node">The declaration.</param>
internal sealed record MethodBody(string Name, SyntaxNode Node)
{
    /// <summary>All of a file; a local function counts with the method that holds it.</summary>
    public static IEnumerable<MethodBody> Of(SourceFile source) => source.Root.DescendantNodes()
        .Where(
            n => n is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax
                or PropertyDeclarationSyntax { ExpressionBody: not null })
        .Select(n => new MethodBody($"{TypeOf(n)}.{MemberOf(n)}", n));

    private static string TypeOf(SyntaxNode node) =>
        node.Ancestors().OfType<BaseTypeDeclarationSyntax>().FirstOrDefault()?.Identifier.Text ?? string.Empty;

    private static string MemberOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax m => m.Identifier.Text,
        ConstructorDeclarationSyntax => "new",
        OperatorDeclarationSyntax o => "operator" + o.OperatorToken.Text,
        PropertyDeclarationSyntax p => p.Identifier.Text,
        AccessorDeclarationSyntax { Parent.Parent: PropertyDeclarationSyntax p } a =>
            $"{p.Identifier.Text}.{a.Keyword.Text}",
        AccessorDeclarationSyntax a => $"this.{a.Keyword.Text}",
        _ => node.GetType().Name,
    };
}
