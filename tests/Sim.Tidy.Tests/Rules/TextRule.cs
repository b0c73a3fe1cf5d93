using System.Text.RegularExpressions;

namespace Sim.Tidy.Tests;

/// <summary>Patterns that stand in no text of the repository.</summary>
/// <param name="name">Name in the ratchet.</param>
/// <param name="patterns">What is looked for, and what to write instead.</param>
internal sealed class TextRule(string name, IReadOnlyList<(Regex Pattern, string Instead)> patterns)
{
    public string Name => name;

    /// <summary>Everything in a text that a pattern matches.</summary>
    public IEnumerable<Finding> Check(string path, string text)
    {
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            foreach ((Regex pattern, string instead) in patterns)
            {
                foreach (Match match in pattern.Matches(lines[i]))
                    yield return new Finding(path, i + 1, 1, $"'{match.Value.Trim()}' stands there", instead);
            }
        }
    }
}
