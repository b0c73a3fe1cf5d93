using System.Text;

namespace Sim.Scenarios;

/// <summary>The basis and source that a value or a mapping of values may carry.</summary>
internal static class Annotation
{
    public const string ValueKey = "value";

    public const string BasisKey = "basis";

    public const string SourceKey = "source";

    /// <summary>Where a number may come from.</summary>
    public static readonly WordCodec<Basis> Basis = Scalar.Words<Basis>("basis");

    public static readonly Notation<string> Source = Scalar.Paragraph;

    /// <summary>The keys that any mapping may have.</summary>
    public static readonly IReadOnlyList<string> Keys = [BasisKey, SourceKey];

    /// <summary>Long enough to recognise a group of numbers, short enough for a table.</summary>
    private const int SummaryLimit = 100;

    /// <summary>Whether a mapping is a value with its annotation, or tries to be.</summary>
    public static bool IsAnnotated(MapNode map) => map.Find(ValueKey) is not null;

    /// <summary>
    /// Whether a mapping may carry basis and source for all numbers inside it: unless source is a key of its own.
    /// </summary>
    public static bool Fits(IReadOnlyList<Key> keys) => keys.All(k => k.Name != SourceKey);

    /// <summary>The values of a node in one line, for tables of assumptions.</summary>
    public static string Summary(Node node)
    {
        var text = new StringBuilder();
        Append(text, node);
        if (text.Length <= SummaryLimit)
            return text.ToString();

        // Never half a character.
        int end = char.IsHighSurrogate(text[SummaryLimit - 2]) ? SummaryLimit - 2 : SummaryLimit - 1;
        return text.ToString(0, end) + "…";
    }

    private static void Append(StringBuilder text, Node node)
    {
        if (text.Length > SummaryLimit)
            return;

        switch (node)
        {
            case ScalarNode scalar:
                text.Append(scalar.Text.Trim().ReplaceLineEndings(" "));
                break;
            case ListNode list:
                Join(text, list.Items, static item => (null, item));
                break;
            case MapNode map:
                Join(text, map.Entries.Where(e => !Keys.Contains(e.Key.Text)),
                    static e => (e.Key.Text, e.Value));
                break;
            default:
                break;
        }
    }

    private static void Join<T>(StringBuilder text, IEnumerable<T> items, Func<T, (string? Key, Node Value)> split)
    {
        bool first = true;
        foreach (T item in items)
        {
            (string? key, Node value) = split(item);
            text.Append(first ? "" : ", ");
            first = false;
            text.Append(key is null or ValueKey ? "" : key + " ");
            bool nested = value is not ScalarNode;
            text.Append(nested ? "(" : "");
            Append(text, value);
            text.Append(nested ? ")" : "");
        }
    }
}
