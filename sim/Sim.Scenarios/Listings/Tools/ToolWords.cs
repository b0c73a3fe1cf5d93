namespace Sim.Scenarios;

/// <summary>The words of tools that list machines, as <c>tools.yaml</c> has them.</summary>
internal static class ToolWords
{
    private const string DataFile = "tools.yaml";

    private static readonly MapNode Root = Read();

    public static readonly IReadOnlyList<ToolPreset> Presets = [
        .. Map(Root, "tools").Entries.Select(t => Tool(t.Key.Text, (MapNode)t.Value))];

    /// <summary>Platforms as tools write them; the first pattern that fits counts.</summary>
    public static readonly IReadOnlyList<ListingValue> Platforms = [.. Cells(Root.Find("platforms")!.Value)];

    /// <summary>The platforms, in the order of their patterns.</summary>
    public static readonly IReadOnlyList<string> PlatformNames = [.. Platforms.Select(p => p.Value).Distinct()];

    private static readonly Dictionary<string, string> Countries = Map(Root, "countries").Entries
        .SelectMany(c => Texts(c.Value).Select(w => (Word: w, Code: c.Key.Text)))
        .ToDictionary(c => c.Word, c => c.Code, StringComparer.OrdinalIgnoreCase);

    private static readonly IReadOnlyList<string> Identities = Texts(Root.Find("identities")!.Value);
    private static readonly IReadOnlyList<string> CountsAnywhere = Counts("anywhere");
    private static readonly IReadOnlyList<string> CountsLast = Counts("last");
    private static readonly IReadOnlyList<string> CountsAlone = Counts("alone");
    private static readonly IReadOnlyList<string> CountPhrases = Counts("phrases");

    public static ToolPreset? Preset(string? name) => name is null ? null : Presets.First(p => p.Name == name);

    public static bool IsPlatform(string word) => PlatformNames.Contains(word, StringComparer.OrdinalIgnoreCase);

    /// <summary>The code of a country by another word for it; null for other texts.</summary>
    public static string? CountryOf(string text) => Countries.GetValueOrDefault(text);

    /// <summary>Whether a header is that of a column that says which machine a row is.</summary>
    public static bool IsIdentity(string header) => Identities.Contains(header, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a header says how many of something there are.</summary>
    public static bool IsCount(string header)
    {
        string[] words = HeaderText.Words(header);
        string all = " " + string.Join(' ', words) + " ";
        return words.Any(w => CountsAnywhere.Contains(w) || w.EndsWith("anzahl", StringComparison.Ordinal))
            || (words.Length > 0 && CountsLast.Contains(words[^1]))
            || (words.Length == 1 && CountsAlone.Contains(words[0]))
            || header.Contains('#', StringComparison.Ordinal)
            || CountPhrases.Any(p => all.Contains($" {p} ", StringComparison.Ordinal));
    }

    private static MapNode Read()
    {
        using Stream stream = typeof(ToolWords).Assembly.GetManifestResourceStream(DataFile)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var bag = new DiagnosticBag();
        return NodeReader.ReadFile(SourceText.FromBytes(DataFile, bytes), bag)
            ?? throw new InvalidOperationException($"The words of tools cannot be read: {bag.Sorted()[0]}");
    }

    private static ToolPreset Tool(string name, MapNode tool) => new(
        name, (tool.Find("platform")?.Value as ScalarNode)?.Text,
        Map(tool, "columns").Entries.ToDictionary(c => c.Key.Text, c => Texts(c.Value)),
        [.. Cells(tool.Find("kinds")!.Value)], Texts(tool.Find("numbers")!.Value));

    // What cells stand for and their patterns, or the name of a table of kinds.
    private static IEnumerable<ListingValue> Cells(Node table) =>
        ((ListNode)table).Items.SelectMany(row => row is ScalarNode name
        ? Cells(Map(Root, "kinds").Find(name.Text)!.Value)
        : ((MapNode)row).Entries.SelectMany(
            e => Texts(e.Value).Select(pattern => new ListingValue(pattern, e.Key.Text))));

    private static MapNode Map(MapNode node, string key) => (MapNode)node.Find(key)!.Value;

    private static IReadOnlyList<string> Texts(Node list) =>
        [.. ((ListNode)list).Items.Select(i => ((ScalarNode)i).Text)];

    private static IReadOnlyList<string> Counts(string key) => Texts(Map(Root, "counts").Find(key)!.Value);
}
