using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Sim.Tidy.Tests;

/// <summary>Every public type and member says what it means; a positional record says it of each parameter.</summary>
internal sealed class DocumentedRule : ISourceRule
{
    public string Name => "documented";

    public IEnumerable<Finding> Check(IReadOnlyList<SourceFile> sources)
    {
        // One part of a partial type documents it.
        HashSet<string> partial =
        [
            .. sources.SelectMany(s => s.Root.DescendantNodes().OfType<TypeDeclarationSyntax>())
                .Where(t => HasModifier(t, "partial") && Documentation(t) is not null).Select(t => t.Identifier.Text),
        ];
        return sources.SelectMany(source => source.Root.DescendantNodes().OfType<MemberDeclarationSyntax>()
            .Where(IsVisible)
            .Where(m => m is not TypeDeclarationSyntax t || !partial.Contains(t.Identifier.Text))
            .SelectMany(m => Missing(source, m)));
    }

    private static IEnumerable<Finding> Missing(SourceFile source, MemberDeclarationSyntax member)
    {
        string name = NameOf(member);
        string? text = Documentation(member);
        if (text is null)
        {
            yield return new Finding($"{source.Path} {name}", SourceFile.LineOf(member), 1, "no docstring",
                "write a summary with meaning, unit and errors, or <inheritdoc/> where the interface says it");
            yield break;
        }

        if (member is not RecordDeclarationSyntax { ParameterList: { } list }
            || text.Contains("inheritdoc", StringComparison.Ordinal))
            yield break;

        foreach (ParameterSyntax parameter in list.Parameters)
        {
            if (!text.Contains($"<param name=\"{parameter.Identifier.Text}\">", StringComparison.Ordinal)
                && !SaysAll(list, text))
            {
                yield return new Finding($"{source.Path} {name}.{parameter.Identifier.Text}",
                    SourceFile.LineOf(parameter), 1,
                    "no docstring", $"write <param name=\"{parameter.Identifier.Text}\"> with meaning and unit");
            }
        }
    }

    // Two halves of a number or four lanes of a block are told in the summary; a parameter list would say it again.
    private static bool SaysAll(ParameterListSyntax list, string text) =>
        !text.Contains("<param", StringComparison.Ordinal) && list.Parameters.Count <= 4
        && list.Parameters.Select(p => p.Type?.ToString()).Distinct().Count() == 1;

    private static bool IsVisible(MemberDeclarationSyntax member)
    {
        if (member is BaseNamespaceDeclarationSyntax or GlobalStatementSyntax)
            return false;

        IEnumerable<MemberDeclarationSyntax> chain =
            member.AncestorsAndSelf().OfType<MemberDeclarationSyntax>()
                .Where(m => m is not BaseNamespaceDeclarationSyntax);
        return chain.All(m => HasModifier(m, "public") || m is EnumMemberDeclarationSyntax
            || (m.Parent is InterfaceDeclarationSyntax && !HasModifier(m, "private")))
            && !HasModifier(member, "override");
    }

    private static string? Documentation(MemberDeclarationSyntax member)
    {
        DocumentationCommentTriviaSyntax? comment = member.GetLeadingTrivia().Select(t => t.GetStructure())
            .OfType<DocumentationCommentTriviaSyntax>().LastOrDefault();
        if (comment is null)
            return null;

        bool inherits = comment.DescendantNodes().OfType<XmlEmptyElementSyntax>()
            .Any(e => e.Name.ToString() == "inheritdoc");
        bool says = comment.Content.OfType<XmlElementSyntax>().Any(e =>
            e.StartTag.Name.ToString() == "summary" && e.Content.ToString().Any(char.IsLetter));
        return inherits || says ? comment.ToString() : null;
    }

    private static bool HasModifier(MemberDeclarationSyntax member, string modifier) =>
        member.Modifiers.Any(m => m.Text == modifier);

    private static string NameOf(MemberDeclarationSyntax member)
    {
        string own = member switch
        {
            BaseTypeDeclarationSyntax t => t.Identifier.Text,
            MethodDeclarationSyntax m => m.Identifier.Text,
            PropertyDeclarationSyntax p => p.Identifier.Text,
            BaseFieldDeclarationSyntax f => f.Declaration.Variables[0].Identifier.Text,
            EnumMemberDeclarationSyntax e => e.Identifier.Text,
            OperatorDeclarationSyntax o => "operator" + o.OperatorToken.Text,
            ConstructorDeclarationSyntax => "new",
            _ => member.Kind().ToString(),
        };
        return member.Parent is BaseTypeDeclarationSyntax type ? $"{type.Identifier.Text}.{own}" : own;
    }
}
