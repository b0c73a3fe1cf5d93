using System.Net;
using System.Text.RegularExpressions;

namespace Sim.Reports.Tests;

/// <summary>Docstrings of the result records, read from their sources: the schema says what the code says.</summary>
internal sealed partial class Docstrings
{
    private readonly Dictionary<string, string> _texts = [];

    public Docstrings(params string[] folders)
    {
        foreach (string folder in folders)
        {
            foreach (string path in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs")
                .Order(StringComparer.Ordinal))
                Read(File.ReadAllText(path), Path.GetFileNameWithoutExtension(path));
        }
    }

    public string Of(Type type, string member) => _texts.TryGetValue($"{type.Name}.{member}", out string? text)
        ? text
        : throw new InvalidOperationException($"{type.Name}.{member} has no docstring that could describe it.");

    private void Read(string source, string type)
    {
        string doc = "";
        bool inAttribute = false;
        foreach (string raw in source.Split('\n'))
        {
            string line = raw.Trim();
            if (inAttribute || (doc.Length > 0 && line.StartsWith('[')))
            {
                inAttribute = !line.EndsWith(']');
                continue;
            }

            if (line.StartsWith("///", StringComparison.Ordinal))
            {
                doc += line[3..];
                continue;
            }

            foreach (Match parameter in Parameters().Matches(doc))
                _texts[$"{type}.{parameter.Groups[1].Value}"] = Plain(parameter.Groups[2].Value);

            if (Property().Match(line) is { Success: true } property
                && Summary().Match(doc) is { Success: true } summary)
                _texts[$"{type}.{property.Groups[1].Value}"] = Plain(summary.Groups[1].Value);

            doc = "";
        }
    }

    private static string Plain(string xml) =>
        WebUtility.HtmlDecode(Blanks().Replace(Tags().Replace(xml, ""), " ")).Trim();

    [GeneratedRegex("<param name=\"(\\w+)\">(.*?)</param>")]
    private static partial Regex Parameters();

    [GeneratedRegex("<summary>(.*?)</summary>")]
    private static partial Regex Summary();

    [GeneratedRegex("^public (?:required )?[\\w<>?]+ (\\w+) (?:\\{ get|=>)")]
    private static partial Regex Property();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();

    [GeneratedRegex("\\s+")]
    private static partial Regex Blanks();
}
