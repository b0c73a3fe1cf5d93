using System.Text.Json;
using System.Text.RegularExpressions;

namespace Sim.Reports;

/// <summary>What a JSON reader complains about, in words of the document instead of words of the reader.</summary>
internal static partial class JsonFault
{
    private static readonly (string Type, string Words)[] Kinds =
    [
        ("System.Int32]", "a list"), ("IReadOnlyList", "a list"), ("System.Collections", "a list"),
        ("System.UInt64", "a whole number from 0 to 18446744073709551615"),
        ("System.Int64", "a whole number of at most 64 bits"), ("System.Int32", "a whole number of at most 32 bits"),
        ("System.Double", "a number"), ("SimDuration", "a number of seconds"), ("System.String", "a text"),
            ("System.Boolean", "true or false"),
    ];

    public static string Text(JsonException e)
    {
        string place = string.IsNullOrEmpty(e.Path) ? "$" : e.Path;
        string line = e.LineNumber is { } number
            ? string.Create(CultureInfo.InvariantCulture, $" (line {number + 1})") : "";
        return (Missing().Match(e.Message) is { Success: true } missing
            ? $"{place} lacks {missing.Groups[1].Value.Replace("'", "", StringComparison.Ordinal)}"
            : e.Message.StartsWith("Duplicate property", StringComparison.Ordinal) ? $"{place} stands there twice"
            : Wrong().Match(e.Message) is { Success: true } wrong
            ? $"{place} is something else than {KindOf(wrong.Groups[1].Value, place)}"
            : e.Message.Contains("depth", StringComparison.Ordinal) ? "it is nested too deeply" : "it is no JSON")
            + line + ".";
    }

    // A word that an enum does not have is told of the record around it.
    private static string KindOf(string type, string place)
    {
        if (place.EndsWith(".verdict", StringComparison.Ordinal))
            return Phrases.List(EnumWords.All<Verdict>(), "or");

        (string Type, string Words) kind = Kinds.FirstOrDefault(k => type.Contains(k.Type, StringComparison.Ordinal));
        return kind.Words ?? "an object with members";
    }

    [GeneratedRegex(@"missing required (?:properties|properties,|.*?)including: (.+?)\.(?: Path|$)",
        RegexOptions.Singleline)]
    private static partial Regex Missing();

    [GeneratedRegex(@"could not be converted to (\S+?)\.? (?:Path|$)|could not be converted to (.+?)\. Path",
        RegexOptions.Singleline)]
    private static partial Regex Wrong();
}
