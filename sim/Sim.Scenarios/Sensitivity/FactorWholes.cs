namespace Sim.Scenarios;

/// <summary>Finds shares that add up to a whole: values of a mapping, or one key of each of its mappings.</summary>
internal static class FactorWholes
{
    /// <summary>What is inside a node, by the names of paths.</summary>
    public static IEnumerable<(string Name, Node Node)> Inner(Node node) => node switch
    {
        MapNode map => map.Entries.Select(e => (e.Key.Text, e.Value)),
        ListNode list => list.Items.Select((item, i) => (
            (item as MapNode)?.Find("name")?.Value is ScalarNode name ? name.Text : $"{i}", item)),
        _ => [],
    };

    /// <summary>The wholes among what is inside a node, each with all its shares.</summary>
    public static IEnumerable<IReadOnlyList<FactorPart>> Of(IReadOnlyList<(string Name, Node Node)> inner, string path)
    {
        FactorPart[] direct = [.. inner.Select(i => Share(i.Node,
            ShapeReader.Join(path, i.Name))).OfType<FactorPart>()];
        if (direct.Length == inner.Count && IsWhole(direct))
            yield return direct;

        foreach (string key in inner.SelectMany(i => (i.Node as MapNode)?.Entries ?? []).Select(e => e.Key.Text)
            .Distinct())
        {
            FactorPart[] parts =
            [
                .. inner.Select(i => (i.Node as MapNode)?.Find(key)?.Value is { } value
                    ? Share(value, $"{ShapeReader.Join(path, i.Name)}.{key}") : null).OfType<FactorPart>(),
            ];
            if (parts.Length == inner.Count && IsWhole(parts))
                yield return parts;
        }
    }

    private static bool IsWhole(FactorPart[] parts) =>
        parts.Length > 1 && Math.Abs(parts.Sum(p => p.Value) - 1) < 1e-9;

    private static FactorPart? Share(Node node, string path) =>
        node is ScalarNode { Text: var text }
            && MetricBound.Read(text) is MetricBound { Written: MetricUnit.Share } share
            ? new FactorPart(path, Numbers.Nearest(share.Number), MetricUnit.Share) : null;
}
