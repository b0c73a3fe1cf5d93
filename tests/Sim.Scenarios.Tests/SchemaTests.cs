using System.Text.Json.Nodes;

namespace Sim.Scenarios.Tests;

public sealed class SchemaTests
{
    [Fact]
    public void Every_reference_of_the_schema_is_defined()
    {
        JsonNode schema = JsonNode.Parse(ScenarioSchema.Build(Repository.Models))!;
        JsonObject definitions = schema["$defs"]!.AsObject();
        var missing = References(schema).Where(r => !definitions.ContainsKey(r["#/$defs/".Length..])).ToList();

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_key_is_described_and_every_optional_key_with_a_default_says_it()
    {
        JsonNode schema = JsonNode.Parse(ScenarioSchema.Build(Repository.Models))!;

        Assert.Equal("60s", (string?)schema["properties"]!["window"]!["default"]);
        foreach ((string key, JsonNode? property) in schema["properties"]!.AsObject())
        {
            Assert.False(string.IsNullOrEmpty((string?)property!["description"]), key);
        }
    }

    [Fact]
    public void Editors_offer_the_designs_of_the_library_and_leave_paths_alone()
    {
        IModelLibrary models = Shipped.DesignsOnly().With(
            ModelKind.Designs, "a-new-one", SourceText.FromString("a-new-one.yaml", ""));
        foreach (string text in new[] { ScenarioSchema.Build(models), ScenarioSchema.BuildExperiment(models) })
        {
            JsonArray forms = JsonNode.Parse(text)!["$defs"]!["design-name"]!["anyOf"]![0]!["anyOf"]!.AsArray();

            Assert.Equal(["a-new-one", .. Shipped.Names.Order(StringComparer.Ordinal)],
                forms[0]!["enum"]!.AsArray().Select(name => (string)name!));
            Assert.Matches((string)forms[1]!["pattern"]!, "./our-sensor.yaml");
            Assert.DoesNotMatch((string)forms[1]!["pattern"]!, "kernel-drivr");
        }
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(p => p.Key == "$ref" ? [(string)p.Value!] : References(p.Value)),
        JsonArray a => a.SelectMany(References),
        _ => [],
    };
}
