namespace Sim.Scenarios;

/// <summary>What a scenario changes in designs: <c>design.NAME.…</c>, on a command line or in the file.</summary>
internal sealed class DesignChanges
{
    private const string Key = "design";

    private DesignChanges(IReadOnlyList<MapEntry> entries) => Entries = entries;

    /// <summary>The changes, each under the name of its design.</summary>
    public IReadOnlyList<MapEntry> Entries { get; }

    /// <summary>Takes the changes out of a scenario, so that the rest can be read by its table.</summary>
    public static DesignChanges Take(MapNode root)
    {
        if (root.Find(Key) is not { Value: MapNode design } section)
            return new DesignChanges([]);

        MapEntry[] changes = [.. design.Entries.Where(e => e.Value is MapNode map && !Annotation.IsAnnotated(map))];
        design.Entries.RemoveAll(changes.Contains);
        if (changes.Length > 0 && design.Entries.Count == 0)
            root.Entries.Remove(section);

        return new DesignChanges(changes);
    }

    public MapNode? Of(string name) => Entries.FirstOrDefault(e => e.Key.Text == name)?.Value as MapNode;

    /// <summary>A design's file with changes in it. An entry of a list is named by its position, from 0.</summary>
    public static Node Merge(Node file, Node change, DiagnosticBag bag)
    {
        if (change is not MapNode changes || Annotation.IsAnnotated(changes) || file is ScalarNode
            || (file is MapNode value && Annotation.IsAnnotated(value)))
        {
            return change;
        }

        if (file is ListNode list)
        {
            var items = new ListNode(list.At);
            items.Items.AddRange(list.Items);
            foreach (MapEntry entry in changes.Entries)
            {
                if (int.TryParse(entry.Key.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int index)
                    && index < items.Items.Count)
                {
                    items.Items[index] = Merge(items.Items[index], entry.Value, bag);
                }
                else
                {
                    bag.Add(entry.Key.At, DiagnosticCodes.OverridePath,
                        $"there is no entry '{Clip.Text(entry.Key.Text)}' here",
                        $"the list has {items.Items.Count} entries, from 0");
                }
            }

            return items;
        }

        var map = new MapNode(file.At);
        map.Entries.AddRange(((MapNode)file).Entries.Select(e => changes.Find(e.Key.Text) is { } changed
            ? new MapEntry(e.Key, Merge(e.Value, changed.Value, bag))
            : e));
        map.Entries.AddRange(changes.Entries.Where(c => map.Find(c.Key.Text) is null));
        return map;
    }

    /// <summary>The values of a change with their dotted paths.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Leaves(MapNode change) =>
    [
        .. change.Entries.SelectMany(entry => entry.Value is MapNode map && !Annotation.IsAnnotated(map)
            ? Leaves(map).Select(leaf => KeyValuePair.Create($"{entry.Key.Text}.{leaf.Key}", leaf.Value))
            : [KeyValuePair.Create(entry.Key.Text, YamlText.Flow(entry.Value))]),
    ];
}
