using System.Text.RegularExpressions;

namespace Sim.Containers.Tests;

/// <summary>
/// The words of a line as a shell sees them: quotes are removed, variables are filled in, a comment is left out.
/// </summary>
internal static partial class ShellWords
{
    /// <summary>Splits a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="variables">What stands in the line, such as <c>$PWD</c>, and what the shell makes of it.</param>
    public static IReadOnlyList<string> Of(string line, IReadOnlyDictionary<string, string> variables)
    {
        string filled = variables.Aggregate(line, (text, v) => text.Replace(v.Key, v.Value, StringComparison.Ordinal));
        string code = Comment().Replace(filled, string.Empty);
        return [.. Word().Matches(code).Select(w => Quotes().Replace(w.Value, string.Empty))];
    }

    [GeneratedRegex(@"(?<=^|\s)#.*$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?:""[^""]*""|'[^']*'|[^\s""'])+")]
    private static partial Regex Word();

    [GeneratedRegex(@"[""']")]
    private static partial Regex Quotes();
}
