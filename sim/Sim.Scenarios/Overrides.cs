namespace Sim.Scenarios;

/// <summary>Applies overrides to the nodes of a scenario, so that they are checked like the rest of it.</summary>
internal sealed class Overrides(DiagnosticBag bag)
{
    private const string ScaleName = "--scale";

    private const int MaxLength = 4096;
    private const int MostThinning = 10_000_000;

    private readonly List<(string Path, Mark PathAt, Node Value)> _sets = [];

    public IEnumerable<Assumption> Assumptions =>
        _sets.Select(s => new Assumption(s.Path, Annotation.Summary(s.Value), Basis.Assumed,
            DiagnosticBag.IsSet(s.PathAt.File) ? "set on the command line" : "set by the experiment"));

    /// <summary>The paths that are set.</summary>
    public IReadOnlyList<string> Paths => [.. _sets.Select(s => s.Path)];

    /// <summary>Reads the settings; those that cannot be read are reported.</summary>
    public void Read(ScenarioOverrides overrides)
    {
        for (int i = 0; i < overrides.Sets.Count; i++)
        {
            string set = overrides.Sets[i];
            int equals = set.IndexOf('=', StringComparison.Ordinal);
            Mark at = overrides.SetMarks?[i] ?? DiagnosticBag.PlaceOf(overrides.Sets, i);
            if (equals <= 0 || set.Length > MaxLength)
            {
                bag.Add(at, DiagnosticCodes.OverrideSyntax, $"'{Clip.Text(set)}' is not a setting",
                    "write path=value, such as recovery.race.wired=30%");
                continue;
            }

            string path = set[..equals].Trim();
            if (NodeReader.ReadValue(at with { Column = at.Column + equals + 1 }, set[(equals + 1)..],
                bag) is { } value)
            {
                _sets.Add((path, at, value));
            }
        }
    }

    /// <summary>Applies the settings of one path, or all others.</summary>
    public void Apply(MapNode root, string path, bool others)
    {
        foreach ((string Path, Mark PathAt, Node Value) set in _sets)
        {
            if ((set.Path == path) != others)
                Set(root, set.Path, set.PathAt, set.Value);
        }
    }

    /// <summary>The thinning that a command line's scale asks for; null where there is none that can be read.</summary>
    public int? ReadThinning(ScenarioOverrides overrides)
    {
        if (overrides.Scale is not { } scale)
            return null;

        object read = Shares.Read(scale);
        if (read is Ratio { Numerator: > 0 } share
            && ((share.Denominator * 2) + share.Numerator) / (share.Numerator * 2) is var thinning and <= MostThinning)
        {
            return (int)thinning;
        }

        bag.Add(new Mark(ScaleName, 1, 1), DiagnosticCodes.Scale,
            (read as Problem)?.Message ?? "a scale of zero, or nearly zero, leaves nobody",
            "write a part of the fleet above 0 up to 1, such as 1% or 0.01");
        return null;
    }

    private void Set(MapNode root, string path, Mark at, Node value)
    {
        string[] parts = path.Split('.');
        Node node = root;
        for (int i = 0; i < parts.Length - 1; i++)
        {
            Node? next = Step(node, parts[i]);
            if (next is null && node is MapNode parent)
            {
                next = new MapNode(at);
                parent.Entries.Add(new MapEntry(new ScalarNode(at, parts[i]), next));
            }

            if (next is null or ScalarNode)
            {
                Missing(node, parts[i], path, at);
                return;
            }

            node = next;
        }

        string last = parts[^1];
        if (node is MapNode owner && owner.Find(last) is { } entry)
            entry.Value = value;
        else if (node is MapNode map)
            map.Entries.Add(new MapEntry(new ScalarNode(at, last), value));
        else if (node is ListNode list && Index(list, last) is { } index)
            list.Items[index] = value;
        else
            Missing(node, last, path, at);
    }

    /// <summary>The node at a path, as a setting finds it; or null.</summary>
    public static Node? At(MapNode root, string path) =>
        path.Split('.').Aggregate((Node?)root, (node, part) => node is null ? null : Step(node, part));

    private static Node? Step(Node node, string part) => node switch
    {
        MapNode map => map.Find(part)?.Value,
        ListNode list when Index(list, part) is { } index => list.Items[index],
        _ => null,
    };

    private static int? Index(ListNode list, string part)
    {
        int named = list.Items.FindIndex(i => i is MapNode map && map.Find("name")?.Value is ScalarNode { } name
            && name.Text == part);
        return named >= 0 ? named
            : int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int index)
                && index < list.Items.Count
                ? index
                : null;
    }

    private void Missing(Node node, string part, string path, Mark at)
    {
        string? near = node is ListNode list
            ? NearestName.Of(part, list.Items.OfType<MapNode>()
                .Select(m => m.Find("name")?.Value).OfType<ScalarNode>().Select(s => s.Text))
            : null;
        string known = node is ListNode items ? $"the list has {items.Items.Count} entries, from 0"
            : "see show --resolved";
        bag.Add(at, DiagnosticCodes.OverridePath, $"there is no '{Clip.Text(part)}' in '{Clip.Text(path)}'",
            near is null ? known : $"did you mean '{near}'?");
    }
}
