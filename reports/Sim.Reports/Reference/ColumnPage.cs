using System.Text.Json;

namespace Sim.Reports;

/// <summary>
/// The reference page of what result folders hold, <c>docs/reference/columns.md</c>, made from their schemas.
/// </summary>
public static class ColumnPage
{
    private const string Preface = """
        # Columns and keys of results

        `[]` stands for each item of a list. What may be absent is null or left out. Numbers that people read are explained in
        [measures](measures.md).

        """;

    /// <summary>The page.</summary>
    public static string Build() => string.Concat(
    [
        Preface,
        "\n## series.parquet\n\nOne row for each window, as it ended.\n\n| column | type | unit | meaning "
            + "|\n|---|---|---|---|\n",
        .. SeriesParquet.Described.Select(c =>
            $"| `{c.Name}` | {c.Type} | {c.Unit} | {ResultSchema.MeaningOf("series", c.Name)} |\n"),
        .. Section("result.json", ResultSchema.Text),
        .. Section("experiment.json", ResultSchema.ExperimentText),
    ]);

    private static IEnumerable<string> Section(string file, string schema) =>
        Rows("", JsonDocument.Parse(schema).RootElement)
            .Prepend($"\n## {file}\n\n| key | type | meaning |\n|---|---|---|\n");

    private static IEnumerable<string> Rows(string path, JsonElement owner) =>
        owner.TryGetProperty("items", out JsonElement item) ? Rows(path + "[]", item)
        : !owner.TryGetProperty("properties", out JsonElement keys) ? []
        : keys.EnumerateObject().SelectMany(key =>
        {
            string name = path.Length == 0 ? key.Name : $"{path}.{key.Name}";
            string meaning = key.Value.TryGetProperty("description", out JsonElement text) ? text.GetString()! : "";
            return Rows(name, key.Value)
                .Prepend(
                    $"| `{name}` | {Type(key.Value)} | {meaning.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        });

    private static string Type(JsonElement value) => value.TryGetProperty("enum", out JsonElement words)
        ? string.Join(", ",
            words.EnumerateArray().Where(w => w.ValueKind == JsonValueKind.String).Select(w => w.GetString()))
        : !value.TryGetProperty("type", out JsonElement type) ? ""
        : type.ValueKind == JsonValueKind.String ? type.GetString()!
        : string.Join(" or ", type.EnumerateArray().Select(t => t.GetString()));
}
