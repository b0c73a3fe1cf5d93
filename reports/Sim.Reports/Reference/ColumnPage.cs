using System.Text.Json;

namespace Sim.Reports;

/// <summary>
/// The reference page of what result folders hold, <c>docs/reference/columns.md</c>, made from their schemas.
/// </summary>
public static class ColumnPage
{
    private const string Preface = """
        # Columns and keys of results

        `[]` stands for each item of a list. What may be absent is null or left out. `MEASURE` stands for the numbers
        that people read: their names, types, units and meanings are in [measures](measures.md), and only there.

        """;

    /// <summary>The page.</summary>
    public static string Build() => string.Concat(
    [
        Preface,
        "\n## series.parquet\n\nOne row for each window, as it ended: `t`, the seconds since the start, and measures "
            + "of the [series](measures.md#series).\n\n| column | type |\n|---|---|\n",
        .. SeriesParquet.Described.Select(c => $"| `{c.Name}` | {c.Type} |\n"),
        .. Section("result.json", ResultSchema.Build()),
        .. Section("experiment.json", ExperimentJson.BuildSchema()),
    ]);

    private static IEnumerable<string> Section(string file, string schema) =>
        Rows("", JsonDocument.Parse(schema).RootElement)
            .Prepend($"\n## {file}\n\n| key | type | meaning |\n|---|---|---|\n");

    private static IEnumerable<string> Rows(string path, JsonElement owner) =>
        owner.TryGetProperty("items", out JsonElement item) ? Rows(path + "[]", item)
        : !owner.TryGetProperty("properties", out JsonElement keys) ? []
        : Measured(path) is { } measures
            ? Rows(path, keys.EnumerateObject().Where(key => !measures.Names.Contains(key.Name))).Prepend(
                $"| `{path}.MEASURE` | | "
                    + $"[{measures.Title}](measures.md#{measures.Title.ToLowerInvariant().Replace(' ', '-')}) |\n")
        : Rows(path, keys.EnumerateObject());

    private static MeasureSection? Measured(string path) => MeasurePage.Sections.FirstOrDefault(
        s => s.Holders.Contains(path.Replace("[]", "", StringComparison.Ordinal)));

    private static IEnumerable<string> Rows(string path, IEnumerable<JsonProperty> keys) => keys.SelectMany(key =>
    {
        string name = path.Length == 0 ? key.Name : $"{path}.{key.Name}";
        string meaning = key.Value.TryGetProperty("description", out JsonElement text) ? text.GetString()! : "";
        return Rows(name, key.Value).Prepend(
            $"| `{name}` | {Type(key.Value)} | {meaning.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
    });

    private static string Type(JsonElement value) => value.TryGetProperty("enum", out JsonElement words)
        ? string.Join(", ",
            words.EnumerateArray().Where(w => w.ValueKind == JsonValueKind.String).Select(w => w.GetString()))
        : !value.TryGetProperty("type", out JsonElement type) ? ""
        : type.ValueKind == JsonValueKind.String ? type.GetString()!
        : string.Join(" or ", type.EnumerateArray().Select(t => t.GetString()));
}
