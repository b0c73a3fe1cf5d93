namespace Sim.Scenarios;

/// <summary>A mapping with known keys that is one thing in a plan. A concept of the format derives from it.</summary>
/// <param name="meaning">What it is, in a sentence.</param>
/// <param name="keys">Its keys in the order in which they are told and written.</param>
/// <param name="make">Makes the plan's part of what was read without errors.</param>
internal abstract partial class ObjectCodec<T>(
    string name, string meaning, IReadOnlyList<KeyOf<T>> keys, Func<ReadFields, T> make)
    : Codec<T>(name, Mapping(keys))
{
    public override IReadOnlyList<Key> Keys => keys;

    /// <summary>The keys in the order in which they are written.</summary>
    protected virtual IReadOnlyList<KeyOf<T>> Written => keys;

    public override JsonObject Schema(SchemaDefinitions definitions) => definitions.Mapping(keys, meaning);

    public override Bound? Read(ShapeReader reader, Node node, string path, bool covered) =>
        reader.Object(node, this, path, covered);

    public override T Make(Bound at, UtcMoment start) => make(new ReadFields(at, start));

    public override void Write(YamlText yaml, string key, T value) => yaml.Under(key, () => WriteKeys(yaml, value));

    public void WriteKeys(YamlText yaml, T value)
    {
        foreach (KeyOf<T> key in Written)
            key.Write(yaml, value);
    }

    protected static Field<TValue> Required<TValue>(
        string name, Codec<TValue> codec, string meaning, Func<T, TValue> get) =>
        new(name, codec, meaning, get, codec.Make, codec.Write);

    /// <summary>A key that has a value, written as in a file, where it is not given.</summary>
    protected static Field<TValue> Defaulted<TValue>(
        string name, Codec<TValue> codec, string fallback, string meaning, Func<T, TValue> get) =>
        new(name, codec, meaning, get, codec.Make, codec.Write) { IsRequired = false, Default = fallback };

    /// <summary>A key whose absence means a value that nobody writes.</summary>
    protected static Field<TValue> Optional<TValue>(
        string name, Codec<TValue> codec, TValue absent, string meaning, Func<T, TValue> get) =>
        new(name, codec, meaning, get, codec.Make, codec.Write) { IsRequired = false, Absent = absent };

    /// <summary>A key whose absence has a meaning of its own.</summary>
    protected static Field<TValue?> Optional<TValue>(
        string name, Codec<TValue> codec, string meaning, Func<T, TValue?> get)
        where TValue : class => new(
            name, codec, meaning, get, codec.Make, (yaml, key, value) => codec.Write(yaml, key, value!))
            { IsRequired = false };

    protected static Field<TValue?> Optional<TValue>(
        string name, Codec<TValue> codec, string meaning, Func<T, TValue?> get)
        where TValue : struct => new(
            name, codec, meaning, get, (at, start) => codec.Make(at, start),
            (yaml, key, value) => codec.Write(yaml, key, value!.Value)) { IsRequired = false };
}
