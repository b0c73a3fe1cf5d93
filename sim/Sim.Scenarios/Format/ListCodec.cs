namespace Sim.Scenarios;

internal sealed class ListCodec<T>(Codec<T> item, int min, int max) : Codec<IReadOnlyList<T>>(
    $"{item.SchemaName}-list-{min}-{max}", $"a list, each {item.Expected}")
{
    private const string NameKey = "name";

    public override IReadOnlyList<(string Path, Shape Shape)> Inner => [("[]", item)];

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "array",
        ["items"] = definitions.Reference(item),
        ["minItems"] = min,
        ["maxItems"] = max,
    };

    public override Bound? Read(ShapeReader reader, Node node, string path, bool covered)
    {
        if (node is not ListNode list)
            return reader.WrongType(node, this);

        reader.Count(list.At, list.Items.Count, min, max);
        var bound = new Bound(list.At) { Items = [] };
        for (int i = 0; i < list.Items.Count; i++)
        {
            string name = (list.Items[i] as MapNode)?.Find(NameKey)?.Value is ScalarNode given ? given.Text
                : $"{i}";
            if (reader.Read(list.Items[i], item, $"{path}.{name}", covered) is { } value)
                bound.Items.Add(value);
            else
                bound.Fail(name);
        }

        return bound;
    }

    public override IReadOnlyList<T> Make(Bound at, UtcMoment start) => [.. at.Items!.Select(i => item.Make(i, start))];

    // Items are called by their names in paths, as the reader calls them, or else by their position.
    public override void Write(YamlText yaml, string key, IReadOnlyList<T> value)
    {
        if (item is ScalarCodec<T> scalar)
        {
            yaml.Plain(key, $"[{string.Join(", ", value.Select(scalar.Text))}]");
            return;
        }

        var mapping = (ObjectCodec<T>)item;
        var name = mapping.Find(NameKey) as KeyOf<T>;
        yaml.Under(key, () =>
        {
            for (int i = 0; i < value.Count; i++)
                yaml.Item(name?.TextOf(value[i]) ?? $"{i}", () => mapping.WriteKeys(yaml, value[i]));
        });
    }
}
