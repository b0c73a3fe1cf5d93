using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Sim.Tidy.Tests;

/// <summary>
/// The numbers of an enum that go into draws and digests are written down, unique, and never change. A name that went
/// away stays in the list, so that its number is not given again.
/// </summary>
/// <param name="type">The enum.</param>
/// <param name="listName">Where the list is kept, for messages.</param>
/// <param name="list">Its lines: number, space, name; a name that went away is followed by <c>gone</c>.</param>
internal sealed class NumberedEnumRule(string type, string listName, IReadOnlyList<string> list) : ISourceRule
{
    public string Name => "numbered-enum";

    public IEnumerable<Finding> Check(IReadOnlyList<SourceFile> sources)
    {
        (SourceFile Source, EnumDeclarationSyntax Enum)[] found =
        [
            .. from source in sources
               from declaration in source.Root.DescendantNodes().OfType<EnumDeclarationSyntax>()
               where declaration.Identifier.Text == type
               select (source, declaration),
        ];
        return found.Length == 1
            ? Check(found[0].Source, found[0].Enum)
            : [new Finding(listName, 0, 1, $"{found.Length} enums are called {type}",
                "keep one, or correct this rule")];
    }

    private IEnumerable<Finding> Check(SourceFile source, EnumDeclarationSyntax declaration)
    {
        var listed = new SortedDictionary<string, (string Number, bool Gone)>(StringComparer.Ordinal);
        foreach (string[] words in list.Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(w => w.Length > 1))
            listed.Add(words[1], (words[0], words.Length > 2));

        var seen = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (EnumMemberDeclarationSyntax member in declaration.Members)
        {
            string name = member.Identifier.Text;
            string key = $"{source.Path} {name}";
            int line = SourceFile.LineOf(member);
            string? number = member.EqualsValue?.Value.ToString();
            if (number is null || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                yield return new Finding(key, line, 1, "it has no number of its own", "write the number, a free one");
                continue;
            }

            if (seen.TryGetValue(number, out string? other))
                yield return new Finding(key, line, 1, $"{other} has the number {number} too", "take a free one");

            seen[number] = name;
            if (!listed.Remove(name, out (string Number, bool Gone) wanted))
            {
                string? owner = list.FirstOrDefault(l => l.StartsWith(number + " ", StringComparison.Ordinal));
                yield return owner is null
                    ? new Finding(key, line, 1, $"it is not in {listName}", $"add the line '{number} {name}'")
                    : new Finding(key, line, 1, $"its number belongs to '{owner}'",
                        "take a number that was never used");
            }
            else if (wanted.Number != number || wanted.Gone)
            {
                yield return new Finding(key, line, 1,
                    $"its number is {number}, and was {wanted.Number}{(wanted.Gone ? " before it went away" : "")}",
                    "give the old number back; the past depends on it");
            }
        }

        foreach ((string name, (string number, bool gone)) in listed)
        {
            if (!gone)
            {
                yield return new Finding($"{source.Path} {name}", 0, 1, $"it went away, but {listName} has it",
                    $"write '{number} {name} gone' there, so that the number is not given again");
            }
        }
    }
}
