using System.Text.Json;

namespace Sim.Reports;

/// <summary>
/// What holds for every number of a result, whatever its place: it is finite, no count, time or share is negative, and
/// no share is above one. It looks at the document itself, so members that a reader would skip are seen too.
/// </summary>
internal static class JsonGuard
{
    /// <summary>Most bytes of a document; the largest that a run writes has some hundred kilobytes.</summary>
    public const int MostBytes = 64 << 20;

    // Differences and bounds; distances from UTC; estimates of first-order indices.
    private static readonly string[] Signed =
        ["margin", "min", "max", "measured", "offsetMinutes", "first", "firstLow", "firstHigh"];

    public static void Check(JsonElement root, RuleBook book) => Visit(root, "$", "", book);

    private static void Visit(JsonElement element, string path, string name, RuleBook book)
    {
        if (element.ValueKind == JsonValueKind.Number)
            Number(element, path, name, book);

        foreach (JsonProperty member in element.ValueKind == JsonValueKind.Object ? element.EnumerateObject() : default)
            Visit(member.Value, $"{path}.{member.Name}", member.Name, book);

        IEnumerable<JsonElement> items = element.ValueKind == JsonValueKind.Array ? element.EnumerateArray() : [];
        foreach ((int i, JsonElement item) in items.Index())
            Visit(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), name, book);
    }

    private static void Number(JsonElement element, string path, string name, RuleBook book)
    {
        double value = element.TryGetDouble(out double number) ? number : double.NaN;
        book.Must(double.IsFinite(value), path, element.GetRawText(), "a number that a double holds");
        book.Must(!(value < 0) || Signed.Contains(name), path, element.GetRawText(), "at least 0");
        bool share = name is "share" || name.EndsWith("Share", StringComparison.Ordinal);
        book.Must(!share || !(value > 1), path, element.GetRawText(), "a share from 0 to 1");
    }
}
