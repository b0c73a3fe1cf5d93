namespace Sim.Scenarios;

/// <summary>The basis and source that a value or a mapping of values may carry.</summary>
internal static class Annotation
{
    public const string ValueKey = "value";

    public const string BasisKey = "basis";

    public const string SourceKey = "source";

    public const string LedgerKey = "ledger";

    public const string RangeKey = "range";

    public static readonly WordCodec<Basis> Basis = Scalar.Words<Basis>("basis");

    public static readonly Notation<string> Source = Scalar.Paragraph;

    /// <summary>The keys that any mapping may have.</summary>
    public static readonly IReadOnlyList<string> Keys = [BasisKey, SourceKey, LedgerKey];

    /// <summary>The keys of a single value with its annotation.</summary>
    public static readonly IReadOnlyList<string> KeysOfValue = [ValueKey, .. Keys, RangeKey];

    /// <summary>Long enough to recognise a group of numbers, short enough for a table.</summary>
    private const int SummaryLimit = 100;

    /// <summary>Whether a mapping is a value with its annotation, or tries to be.</summary>
    public static bool IsAnnotated(MapNode map) => map.Find(ValueKey) is not null;

    /// <summary>Whether a mapping gives a value its range and nothing else.</summary>
    public static bool IsRangeAlone(MapNode map) =>
        map.Find(RangeKey) is not null && Keys.All(k => map.Find(k) is null);

    /// <summary>Whether a mapping may carry a basis for all its numbers: unless source is a key of its own.</summary>
    public static bool Fits(IReadOnlyList<Key> keys) => keys.All(k => k.Name is not (SourceKey or LedgerKey));

    /// <summary>The values of a node in one line, for tables of assumptions.</summary>
    public static string Summary(Node node)
    {
        string text = Words(node);
        if (text.Length <= SummaryLimit)
            return text;

        // Never half a character.
        return text[..(SummaryLimit - (char.IsHighSurrogate(text[SummaryLimit - 2]) ? 2 : 1))] + "…";
    }

    private static string Words(Node node) => node switch
    {
        MapNode map => string.Join(", ", map.Entries.Where(e => !Keys.Contains(e.Key.Text))
            .Select(e => (e.Key.Text is ValueKey ? "" : e.Key.Text + " ") + Inner(e.Value))),
        ListNode list => string.Join(", ", list.Items.Select(Inner)),
        _ => ((ScalarNode)node).Text.Trim().ReplaceLineEndings(" "),
    };

    private static string Inner(Node node) => node is ScalarNode ? Words(node) : $"({Words(node)})";
}
