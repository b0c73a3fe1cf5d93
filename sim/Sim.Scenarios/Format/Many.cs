namespace Sim.Scenarios;

/// <summary>Codecs of several values.</summary>
internal static class Many
{
    public static ListCodec<T> List<T>(Codec<T> item, int min, int max) => new(item, min, max);

    /// <summary>A mapping from names that the user chooses; in a plan, pairs.</summary>
    public static MapCodec<TKey, TValue, KeyValuePair<TKey, TValue>> Map<TKey, TValue>(
        string name, string meaning, ScalarCodec<TKey> key, Codec<TValue> value, int max, int min = 1) =>
        new(name, meaning, key, value, max, KeyValuePair.Create, pair => (pair.Key, pair.Value), min);

    /// <summary>A mapping from names that the user chooses; in a plan, items that know their names.</summary>
    public static MapCodec<string, T, T> Named<T>(
        string name, string meaning, ScalarCodec<string> key, Codec<T> value, int max, Func<T, string, T> rename,
        Func<T, string> nameOf) =>
        new(name, meaning, key, value, max, (given, item) => rename(item, given), item => (nameOf(item), item));
}
