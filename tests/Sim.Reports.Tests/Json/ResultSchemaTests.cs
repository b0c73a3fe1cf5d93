using System.Text.Json.Nodes;

namespace Sim.Reports.Tests;

public sealed class ResultSchemaTests
{
    [Fact]
    public void Every_member_of_a_written_result_is_in_the_schema_with_its_type_and_a_description()
    {
        JsonNode schema = JsonNode.Parse(ResultSchema.Build())!;
        JsonNode document = JsonNode.Parse(ResultJson.Write(JulyFixture.Result))!;
        Check(document, schema, schema, "$");
    }

    [Fact]
    public void A_member_that_is_no_longer_written_is_missed()
    {
        JsonNode schema = JsonNode.Parse(ResultSchema.Build())!;
        JsonNode document = JsonNode.Parse(ResultJson.Write(JulyFixture.Result))!;
        document["totals"]!.AsObject().Remove("crashed");
        Assert.Contains("$.totals", Assert.ThrowsAny<Exception>(() => Check(document, schema, schema, "$")).Message,
            StringComparison.Ordinal);
    }

    // The few keywords the exporter uses; a full validator would be a package more.
    private static void Check(JsonNode? value, JsonNode node, JsonNode root, string path)
    {
        if (node["$ref"]?.GetValue<string>() is string reference)
        {
            node = root;
            foreach (string step in reference.TrimStart('#', '/').Split('/'))
                node = node is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)]! : node[step]!;
        }

        string actual = value switch
        {
            null => "null",
            JsonObject => "object",
            JsonArray => "array",
            _ => value.GetValueKind() switch
            {
                System.Text.Json.JsonValueKind.Number => value.ToJsonString().Contains('.', StringComparison.Ordinal)
                    || value.ToJsonString().Contains('E', StringComparison.Ordinal) ? "number" : "integer",
                System.Text.Json.JsonValueKind.String => "string",
                _ => "boolean",
            },
        };
        string[] allowed = node["type"] is JsonArray many
            ? [.. many.Select(t => t!.GetValue<string>())] : [node["type"]!.GetValue<string>()];
        Assert.True(allowed.Contains(actual) || (actual == "integer" && allowed.Contains("number")),
            $"{path} is {actual}");
        Assert.True(
            node["enum"] is not JsonArray words || words.Any(w => w!.GetValue<string>() == value!.GetValue<string>()),
            $"{path} is no word");
        if (value is JsonObject obj)
        {
            JsonObject properties = node["properties"]!.AsObject();
            foreach ((string name, JsonNode? member) in obj)
            {
                Assert.True(properties[name]?["description"]?.GetValue<string>().Length > 3,
                    $"{path}.{name} is not described");
                Check(member, properties[name]!, root, $"{path}.{name}");
            }

            foreach (JsonNode? required in node["required"]?.AsArray() ?? [])
                Assert.True(obj.ContainsKey(required!.GetValue<string>()), $"{path} lacks {required}");
        }
        else if (value is JsonArray array)
        {
            foreach (JsonNode? item in array)
                Check(item, node["items"]!, root, path + "[]");
        }
    }
}
