namespace Sim.Scenarios;

/// <summary>A single value with its own notation.</summary>
internal abstract class ScalarCodec<T>(string name, string expected) : Codec<T>(name, expected)
{
    public override bool IsAnnotated => true;

    public override bool IsNumber { get; init; } = true;

    /// <summary>Reads the value, or tells the <see cref="Problem"/> why it cannot be read.</summary>
    public abstract object Parse(string text);

    /// <summary>The value as it stands in a file, with quotes where it needs them.</summary>
    public abstract string Text(T value);

    public override T Make(Bound at, UtcMoment start) => (T)at.Value!;

    public override void Write(YamlText yaml, string key, T value) => yaml.Plain(key, Text(value));

    public override Bound? Read(ShapeReader reader, Node node, string path, bool covered)
    {
        if (node is MapNode map && Annotation.IsAnnotated(map))
            return reader.Annotated(map, this, path, covered);

        if (node is not ScalarNode scalar)
            return reader.WrongType(node, this);

        if (IsNumber && !covered)
            reader.HasNoBasis(scalar);

        object value = Parse(scalar.Text);
        reader.Report(node.At, value as Problem);
        return value is Problem ? null : new Bound(node.At) { Value = value };
    }
}
