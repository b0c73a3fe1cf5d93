namespace Sim.Scenarios;

/// <summary>
/// What an editor's parser makes of a plain value before the schema sees it. The reader here takes every value as it is
/// written; a parser makes a number of 7.20 and, of the older YAML 1.1, truth values of NO and on.
/// </summary>
internal static class YamlWords
{
    private static readonly string[] Yes = ["y", "Y", "yes", "Yes", "YES", "on", "On", "ON", "true", "True", "TRUE"];
    private static readonly string[] No = ["n", "N", "no", "No", "NO", "off", "Off", "OFF", "false", "False", "FALSE"];

    /// <summary>Types that a value of one kind can have in an editor.</summary>
    /// <param name="accepts">Whether the reader accepts a text.</param>
    /// <param name="numbers"><c>number</c> or <c>integer</c>: what digits can be.</param>
    public static JsonArray Types(Func<string, bool> accepts, string numbers) =>
        Yes.Concat(No).Any(accepts) ? new("string", numbers, "boolean") : new("string", numbers);

    /// <summary>Keys that a parser of YAML 1.1 makes of keys that the reader accepts.</summary>
    public static IEnumerable<string> Keys(Func<string, bool> accepts) =>
        new[] { (Words: Yes, Key: "true"), (Words: No, Key: "false") }.Where(t => t.Words.Any(accepts))
            .Select(t => t.Key);
}
