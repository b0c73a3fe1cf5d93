using System.Numerics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Sim.Lab.Tests;

/// <summary>
/// A YAML file as an editor hands it to a schema: plain values resolved by the core schema of YAML 1.2, or by the truth
/// values
/// of YAML 1.1 too, which some editors can be set to. Independent of the reader of the product, which resolves nothing.
/// </summary>
internal static partial class YamlJson
{
    /// <summary>The first document of a text; null where it is no YAML.</summary>
    public static JsonNode? Read(string text, bool old = false)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
            return stream.Documents.Count == 0 ? null : Node(stream.Documents[0].RootNode, old);
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or InvalidCastException
            or ArgumentException)
        {
            return null;
        }
    }

    private static JsonNode? Node(YamlNode node, bool old) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children
            .Select(c => KeyValuePair.Create(Key((YamlScalarNode)c.Key, old), Node(c.Value, old)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(c => Node(c, old))]),
        YamlScalarNode { Style: ScalarStyle.Plain } scalar => Plain(scalar.Value ?? "", old),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => throw new InvalidOperationException($"No JSON for {node.GetType().Name}."),
    };

    private static string Key(YamlScalarNode key, bool old) =>
        key.Style == ScalarStyle.Plain ? Plain(key.Value ?? "", old)?.ToString() ?? "" : key.Value!;

    private static JsonNode? Plain(string text, bool old) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        "y" or "Y" or "yes" or "Yes" or "YES" or "on" or "On" or "ON" when old => true,
        "n" or "N" or "no" or "No" or "NO" or "off" or "Off" or "OFF" when old => false,
        _ when Whole().IsMatch(text) =>
            JsonNode.Parse(BigInteger.Parse(text, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)),
        _ when Fraction().IsMatch(text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
        _ => JsonValue.Create(text),
    };

    [GeneratedRegex(@"^[-+]?[0-9]+$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$")]
    private static partial Regex Fraction();
}
