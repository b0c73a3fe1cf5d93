namespace Sim.Scenarios;

/// <summary>The settings of a resolved scenario as paths and values, to be compared with those of another.</summary>
public static class ScenarioSettings
{
    // What a run is judged by and what it rests on are compared elsewhere.
    private static readonly string[] Elsewhere = ["expectations", "published", "assumptions"];

    /// <summary>
    /// The settings in the order of the text. The text is taken as it is: data that it names need not be there.
    /// </summary>
    /// <param name="yaml">The scenario with all its defaults.</param>
    /// <returns>Paths such as <c>services[tills].servers</c> with their values; null for what is no YAML.</returns>
    public static IReadOnlyList<(string Path, string Value)>? Read(string yaml)
    {
        MapNode? root = NodeReader.ReadFile(SourceText.FromString("scenario", yaml), new DiagnosticBag());
        return root is null
            ? null
            : [.. root.Entries.Where(e => !Elsewhere.Contains(e.Key.Text)).SelectMany(e => Flatten(e.Key.Text,
                e.Value))];
    }

    // An item of a list is known by the value of its first key.
    private static IEnumerable<(string Path, string Value)> Flatten(string path, Node node) => node switch
    {
        ScalarNode scalar => [(path, scalar.Text)],
        MapNode map => map.Entries.SelectMany(e => Flatten($"{path}.{e.Key.Text}", e.Value)),
        ListNode list when list.Items.All(i => i is ScalarNode) =>
            [(path, string.Join(", ", list.Items.Cast<ScalarNode>().Select(i => i.Text)))],
        ListNode list =>
        list.Items.SelectMany((item, i) => item is MapNode { Entries: [{ Value: ScalarNode name }, .. var others] }
            ? others.SelectMany(e => Flatten($"{path}[{name.Text}].{e.Key.Text}", e.Value))
            : Flatten($"{path}[{i}]", item)),
        _ => [],
    };
}
