namespace Sim.Scenarios;

/// <summary>A value that a plan holds in another form than the codec that reads it.</summary>
/// <param name="inner">Reads and writes it.</param>
/// <param name="to">Makes the form of the plan.</param>
/// <param name="from">Gives back what is written.</param>
internal sealed class MappedCodec<TFrom, TTo>(Codec<TFrom> inner, Func<TFrom, TTo> to, Func<TTo, TFrom> from)
    : Codec<TTo>(inner.SchemaName, inner.Expected)
{
    public override bool IsAnnotated => inner.IsAnnotated;

    public override IReadOnlyList<Key> Keys => inner.Keys;

    public override IReadOnlyList<(string Path, Shape Shape)> Inner => inner.Inner;

    public override JsonObject Schema(SchemaDefinitions definitions) => inner.Schema(definitions);

    public override Bound? Read(ShapeReader reader, Node node, string path, bool covered) =>
        inner.Read(reader, node, path, covered);

    public override TTo Make(Bound at, UtcMoment start) => to(inner.Make(at, start));

    public override void Write(YamlText yaml, string key, TTo value) => inner.Write(yaml, key, from(value));
}
