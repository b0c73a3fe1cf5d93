using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Sim.Tidy.Tests;

/// <summary>
/// No static that can change: what ran before in the process may not show in a result. An array counts as constant
/// while it is private; a collection that grows never does.
/// </summary>
internal sealed class MutableStaticRule : ISourceRule
{
    private static readonly string[] Growing =
        ["List", "Dictionary", "HashSet", "SortedDictionary", "SortedSet", "SortedList", "Stack", "Queue",
            "StringBuilder", "ThreadLocal",
            "AsyncLocal", "ConcurrentDictionary", "ConditionalWeakTable"];

    public string Name => "mutable-static";

    public IEnumerable<Finding> Check(IReadOnlyList<SourceFile> sources) =>
        from source in sources
        from member in source.Root.DescendantNodes().OfType<MemberDeclarationSyntax>()
        where Has(member, "static") && Reason(member) is not null
        select new Finding($"{source.Path} {NameOf(member)}", SourceFile.LineOf(member), 1, Reason(member)!,
            "make it const, or readonly over something that cannot change, or state of an object that the run owns");

    private static string? Reason(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field when !Has(field, "readonly") => "a static field that can be assigned",
        FieldDeclarationSyntax field => Reason(field.Declaration.Type, Has(field, "private")),
        PropertyDeclarationSyntax { AccessorList: { } list } property =>
            list.Accessors.Any(a => a.Keyword.Text is "set" or "init")
            ? "a static property that can be set"
            : list.Accessors.All(a => a.Body is null && a.ExpressionBody is null)
                ? Reason(property.Type, Has(property, "private")) : null,
        EventFieldDeclarationSyntax => "a static event, whose handlers can be changed",
        _ => null,
    };

    private static string? Reason(TypeSyntax type, bool isPrivate) => type switch
    {
        ArrayTypeSyntax when !isPrivate => "a static array that others can write to",
        GenericNameSyntax generic when Growing.Contains(generic.Identifier.Text) => "a static collection that can grow",
        IdentifierNameSyntax name when Growing.Contains(name.Identifier.Text) => "a static collection that can grow",
        _ => null,
    };

    private static bool Has(MemberDeclarationSyntax member, string modifier) =>
        member.Modifiers.Any(m => m.Text == modifier);

    private static string NameOf(MemberDeclarationSyntax member) => member switch
    {
        BaseFieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        _ => string.Empty,
    };
}
