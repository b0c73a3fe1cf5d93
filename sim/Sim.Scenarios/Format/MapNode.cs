namespace Sim.Scenarios;

/// <summary>A mapping in the order of the file; duplicate keys are kept for the reader to complain about.</summary>
internal sealed class MapNode(Mark at, bool flow = false) : Node(at)
{
    public List<MapEntry> Entries { get; } = [];

    /// <summary>Written as <c>{ … }</c>.</summary>
    public bool Flow { get; } = flow;

    public override string Kind => "a mapping";

    public override Node Copy()
    {
        var copy = new MapNode(At, Flow);
        copy.Entries.AddRange(Entries.Select(entry => new MapEntry(entry.Key, entry.Value.Copy())));
        return copy;
    }

    public MapEntry? Find(string key) => Entries.Find(e => e.Key.Text == key);
}
