using System.Text;

namespace Sim.Scenarios;

/// <summary>The words of reasons.</summary>
internal static class RowReasons
{
    private static readonly IReadOnlyList<string> Words = [.. Enum.GetNames<RowReason>().Select(Spell)];

    /// <summary>A reason in small letters with hyphens, such as <c>unknown-country</c>.</summary>
    public static string Word(RowReason reason) => Words[(int)reason];

    private static string Spell(string name)
    {
        var word = new StringBuilder();
        foreach (char c in name)
        {
            word.Append(char.IsAsciiLetterUpper(c) && word.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(c));
        }

        return word.ToString();
    }
}
