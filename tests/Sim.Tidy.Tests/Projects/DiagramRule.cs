using System.Text.RegularExpressions;

namespace Sim.Tidy.Tests;

/// <summary>
/// The diagram of the architecture page shows the projects, levels, zone and references that there are, and no other.
/// </summary>
internal sealed partial class DiagramRule(IReadOnlyList<Room> rooms)
{
    public const string Name = "diagram";

    private const string Page = "ARCHITECTURE.md";

    public IEnumerable<Finding> Check(string diagram, IReadOnlyList<ProjectFile> projects)
    {
        Dictionary<string, (string Project, int Level)> nodes = Nodes(diagram);
        string[] product = [.. projects.Where(p => !p.IsTest).Select(p => p.Name)];
        IEnumerable<string> levels = rooms.Where(r => product.Contains(r.Project))
            .Select(r => $"{r.Project} on L{r.Level}");
        IEnumerable<string> edges = projects.Where(p => !p.IsTest)
            .SelectMany(p => p.References.Select(r => $"{p.Name} --> {r}"));
        IEnumerable<string> zone = projects.Where(p => p is { IsTest: false, IsDeterministic: true })
            .Select(p => $"{p.Name} in the zone");
        return Differences(nodes.Values.Select(n => $"{n.Project} on L{n.Level}"), levels)
            .Concat(
                Differences(
                    EdgeLine().Matches(diagram).Select(m => $"{Full(m.Groups[1].Value)} --> {Full(m.Groups[2].Value)}"),
                    edges))
            .Concat(
                Differences(
                    ZoneLine().Matches(diagram).SelectMany(m => m.Groups[1].Value.Split(','))
                        .Select(n => $"{Full(n)} in the zone"), zone));

        string Full(string id) => nodes.TryGetValue(id, out (string Project, int Level) node) ? node.Project : id;
    }

    private static IEnumerable<Finding> Differences(IEnumerable<string> drawn, IEnumerable<string> real)
    {
        string[] drawnOnes = [.. drawn];
        string[] realOnes = [.. real];
        return drawnOnes.Except(realOnes)
            .Select(
                d => new Finding(Page, 0, 1, $"the diagram shows '{d}', which is not so", "remove it from the diagram"))
            .Concat(
                realOnes.Except(drawnOnes).Select(r => new Finding(Page, 0, 1, $"the diagram lacks '{r}'", "draw it")));
    }

    private static Dictionary<string, (string Project, int Level)> Nodes(string diagram)
    {
        var nodes = new Dictionary<string, (string, int)>(StringComparer.Ordinal);
        int level = -1;
        foreach (string line in diagram.Split('\n'))
        {
            if (LevelLine().Match(line) is { Success: true } start)
                level = int.Parse(start.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
            else if (NodeLine().Match(line) is { Success: true } node)
                nodes[node.Groups[1].Value] = (node.Groups[2].Value, level);
        }

        return nodes;
    }

    [GeneratedRegex(@"^\s*subgraph L(\d+)\s*$")]
    private static partial Regex LevelLine();

    [GeneratedRegex(@"^\s*(\w+)\[([\w.]+)\]\s*$")]
    private static partial Regex NodeLine();

    [GeneratedRegex(@"^\s*(\w+) --> (\w+)\s*$", RegexOptions.Multiline)]
    private static partial Regex EdgeLine();

    [GeneratedRegex(@"^\s*class ([\w,]+) zone\s*$", RegexOptions.Multiline)]
    private static partial Regex ZoneLine();
}
