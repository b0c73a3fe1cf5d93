namespace Sim.Scenarios;

/// <summary>A mapping with known keys that no codec makes a part of a plan of.</summary>
internal sealed class ObjectShape(string name, string meaning, params Key[] keys)
    : Shape(name, Mapping(keys))
{
    public override IReadOnlyList<Key> Keys => keys;

    public override JsonObject Schema(SchemaDefinitions definitions) => definitions.Mapping(keys, meaning);

    public override Bound? Read(ShapeReader reader, Node node, string path, bool covered) =>
        reader.Object(node, this, path, covered);
}
