namespace Sim.Scenarios;

/// <summary>A mapping from names that the user chooses to values; in a plan, items in the file's order.</summary>
/// <param name="join">Makes an item of a name and its value.</param>
/// <param name="split">Gives both back.</param>
internal sealed class MapCodec<TKey, TValue, TItem>(
    string name, string meaning, ScalarCodec<TKey> key, Codec<TValue> value, int max,
    Func<TKey, TValue, TItem> join, Func<TItem, (TKey Key, TValue Value)> split, int min = 1)
    : Codec<IReadOnlyList<TItem>>(name, $"a mapping of names: {meaning}")
{
    public override IReadOnlyList<(string Path, Shape Shape)> Inner => [(".NAME", value)];

    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["description"] = meaning,
            ["properties"] = definitions.Annotate([]),
            ["additionalProperties"] = definitions.Reference(value),
            ["minProperties"] = min,
        };
        if (key.Schema(definitions)["pattern"] is { } pattern)
        {
            string[] others = [.. Annotation.Keys, .. YamlWords.Keys(t => key.Parse(t) is not Problem)];
            schema.Insert(3, "propertyNames", new JsonObject
            {
                ["anyOf"] = new JsonArray(
                    new JsonObject { ["pattern"] = pattern.DeepClone() },
                    new JsonObject { ["enum"] = new JsonArray([.. others.Select(o => (JsonNode)o)]) }),
            });
        }

        return schema;
    }

    public override Bound? Read(ShapeReader reader, Node node, string path, bool covered)
    {
        if (node is not MapNode map)
            return reader.WrongType(node, this);

        bool inside = reader.Note(map, path) | covered;
        var bound = new Bound(map.At);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (MapEntry entry in map.Entries)
        {
            string written = entry.Key.Text;
            if (!seen.Add(written))
            {
                reader.Duplicate(entry);
            }
            else if (!Annotation.Keys.Contains(written))
            {
                object named = key.Parse(written);
                reader.Report(entry.Key.At, named as Problem);
                Bound? read = reader.Read(entry.Value, value, ShapeReader.Join(path, written), inside);
                ShapeReader.Member(bound, written, entry, named is Problem ? null : read);
                if (read is not null)
                    read.Key = named;
            }
        }

        reader.Count(map.At, seen.Except(Annotation.Keys).Count(), min, max);
        return bound;
    }

    public override IReadOnlyList<TItem> Make(Bound at, UtcMoment start) =>
        [.. at.Members.Select(m => join((TKey)m.Value.Key!, value.Make(m.Value, start)))];

    public override void Write(YamlText yaml, string key, IReadOnlyList<TItem> items) => yaml.Under(key, () =>
    {
        foreach (TItem item in items)
        {
            (TKey name, TValue under) = split(item);
            value.Write(yaml, Quoted(name), under);
        }
    });

    private string Quoted(TKey name) =>
        key.Text(name) is var text && text.StartsWith('"') ? text : Quoting.Yaml(text);
}
