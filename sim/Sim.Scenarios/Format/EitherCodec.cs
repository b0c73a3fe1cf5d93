namespace Sim.Scenarios;

/// <summary>One of two forms; the node tells which, and so does the value.</summary>
internal sealed class EitherCodec<T>(
    string name, string expected, Codec<T> first, Codec<T> second, Func<Node, bool> isSecond,
    Func<T, bool> writesSecond)
    : Codec<T>(name, expected)
{
    public override IReadOnlyList<(string Path, Shape Shape)> Inner => [("", first), ("", second)];

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["anyOf"] = new JsonArray(definitions.Reference(first), definitions.Reference(second)),
    };

    public override Bound? Read(ShapeReader reader, Node node, string path, bool covered)
    {
        Codec<T> form = isSecond(node) ? second : first;
        Bound? bound = form.Read(reader, node, path, covered);
        if (bound is not null)
            bound.Form = form;

        return bound;
    }

    public override T Make(Bound at, UtcMoment start) => ((Codec<T>)at.Form!).Make(at, start);

    public override void Write(YamlText yaml, string key, T value) =>
        (writesSecond(value) ? second : first).Write(yaml, key, value);
}
