using System.Text.Json.Nodes;

namespace Sim.Scenarios.Tests;

public sealed class SchemaTests
{
    [Fact]
    public void Every_reference_of_the_schema_is_defined()
    {
        JsonNode schema = JsonNode.Parse(ScenarioSchema.Build())!;
        JsonObject definitions = schema["$defs"]!.AsObject();
        var missing = References(schema).Where(r => !definitions.ContainsKey(r["#/$defs/".Length..])).ToList();

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_key_is_described_and_every_optional_key_with_a_default_says_it()
    {
        JsonNode schema = JsonNode.Parse(ScenarioSchema.Build())!;

        Assert.Equal("60s", (string?)schema["properties"]!["window"]!["default"]);
        foreach ((string key, JsonNode? property) in schema["properties"]!.AsObject())
        {
            Assert.False(string.IsNullOrEmpty((string?)property!["description"]), key);
        }
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(p => p.Key == "$ref" ? [(string)p.Value!] : References(p.Value)),
        JsonArray a => a.SelectMany(References),
        _ => [],
    };
}
