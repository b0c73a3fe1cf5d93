namespace Sim.Tidy.Tests;

/// <summary>Circles in a small graph.</summary>
internal static class FolderGraph
{
    /// <summary>The groups of nodes that reach each other, each in alphabetical order.</summary>
    public static IEnumerable<IReadOnlyList<string>> Cycles(IEnumerable<(string From, string To)> edges)
    {
        ILookup<string, string> next = edges.ToLookup(e => e.From, e => e.To, StringComparer.Ordinal);
        SortedDictionary<string, SortedSet<string>> reach = new(StringComparer.Ordinal);
        foreach (string node in next.Select(g => g.Key))
            reach[node] = From(node, next);

        SortedSet<string> told = new(StringComparer.Ordinal);
        foreach ((string node, SortedSet<string> reached) in reach)
        {
            if (reached.Contains(node) && !told.Contains(node))
            {
                string[] group = [
                    .. reached.Where(
                        other => reach.TryGetValue(other, out SortedSet<string>? back) && back.Contains(node))];
                told.UnionWith(group);
                yield return group;
            }
        }
    }

    private static SortedSet<string> From(string start, ILookup<string, string> next)
    {
        var reached = new SortedSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(next[start]);
        while (open.TryPop(out string? node))
        {
            if (reached.Add(node))
            {
                foreach (string further in next[node])
                    open.Push(further);
            }
        }

        return reached;
    }
}
