using System.Text.Json;
using System.Text.Json.Nodes;

namespace Sim.RandomRuns;

/// <summary>Compares two results completely: every field of every table, to the last bit of a number.</summary>
public static class ResultDifference
{
    /// <summary>The first field that differs with both values, or null where the results are equal.</summary>
    public static string? First(SimResult expected, SimResult actual)
    {
        byte[] left = JsonSerializer.SerializeToUtf8Bytes(expected);
        byte[] right = JsonSerializer.SerializeToUtf8Bytes(actual);
        return left.AsSpan().SequenceEqual(right) ? null : First("result", JsonNode.Parse(left), JsonNode.Parse(right));
    }

    private static string? First(string path, JsonNode? left, JsonNode? right) => (left, right) switch
    {
        (JsonObject a, JsonObject b) => a
            .Select(field => First($"{path}.{field.Key}", field.Value, b[field.Key]))
            .FirstOrDefault(difference => difference is not null),
        (JsonArray a, JsonArray b) => a.Count != b.Count
            ? $"{path}: {a.Count} elements, not {b.Count}"
            : a.Select((element, i) => First($"{path}[{i}]", element, b[i]))
                .FirstOrDefault(difference => difference is not null),
        _ => Text(left) == Text(right) ? null : $"{path}: {Text(left)}, not {Text(right)}",
    };

    private static string Text(JsonNode? node) => node?.ToJsonString() ?? "null";
}
