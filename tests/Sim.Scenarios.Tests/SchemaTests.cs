using System.Text.Json.Nodes;

namespace Sim.Scenarios.Tests;

public sealed class SchemaTests
{
    [Theory]
    [InlineData("docs/scenario.schema.json")]
    [InlineData("docs/fleet-model.schema.json")]
    [InlineData("docs/catalogue.schema.json")]
    [InlineData("docs/experiment.schema.json")]
    [InlineData("docs/ecosystem-model.schema.json")]
    public void The_checked_in_schema_is_what_the_tables_make(string file)
    {
        string made = file switch
        {
            "docs/scenario.schema.json" => ScenarioSchema.Build(),
            "docs/fleet-model.schema.json" => ScenarioSchema.BuildFleetModel(),
            "docs/experiment.schema.json" => ScenarioSchema.BuildExperiment(),
            "docs/ecosystem-model.schema.json" => ScenarioSchema.BuildEcosystemModel(),
            _ => ScenarioSchema.BuildCatalogue(),
        };
        string path = Path.Combine(Repository.Root, file);
        if (Environment.GetEnvironmentVariable("SIM_ACCEPT") == "1")
        {
            File.WriteAllText(path, made);
        }

        Assert.True(File.Exists(path) && File.ReadAllText(path) == made,
            $"{file} is not up to date. Write it anew: SIM_ACCEPT=1 dotnet test tests/Sim.Scenarios.Tests");
    }

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
