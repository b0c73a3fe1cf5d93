namespace Sim.Scenarios;

/// <summary>
/// Writes and compares what of a listing's columns the plan has; its rows stay in the file that the hash names.
/// </summary>
internal static class ListingWriter
{
    /// <summary>Writes which column holds what, in the order in which cells are read.</summary>
    public static void WriteColumns(YamlText yaml, string key, FleetListing listing) => yaml.Under(key, () =>
    {
        foreach (ListingColumn column in listing.Columns.Where(c => !IsKind(c)))
            yaml.Text(column.Field, column.Header);

        ListingColumn[] kinds = [.. listing.Columns.Where(IsKind)];
        if (kinds.Length > 0)
        {
            yaml.Under("kinds", () =>
            {
                foreach (ListingColumn column in kinds)
                    yaml.Text(YamlText.Quote(column.Field[ListingTable.KindPrefix.Length..]), column.Header);
            });
        }

        if (listing.Ignored.Count > 0)
            yaml.Plain(ListingTable.Ignore, $"[{string.Join(", ", listing.Ignored.Select(YamlText.Quote))}]");
    });

    /// <summary>Writes what cells stand for.</summary>
    public static void WriteValues(YamlText yaml, string key, FleetListing listing) => yaml.Under(key, () =>
    {
        foreach (ListingColumn column in listing.Columns.Where(c => c.Values.Count > 0))
        {
            yaml.Under(column.Field, () =>
            {
                foreach (ListingValue value in column.Values)
                    yaml.Text(YamlText.Quote(value.Pattern), value.Value);
            });
        }
    });

    /// <summary>Whether the same columns hold the same in two listings.</summary>
    public static bool HaveSameColumns(FleetListing first, FleetListing second) =>
        first.Columns.Select(c => (c.Field, c.Header)).SequenceEqual(second.Columns.Select(c => (c.Field, c.Header)))
        && first.Ignored.SequenceEqual(second.Ignored);

    /// <summary>Whether cells stand for the same in two listings.</summary>
    public static bool HaveSameValues(FleetListing first, FleetListing second) =>
        first.Columns.SelectMany(c => c.Values.Select(v => (c.Field, v)))
            .SequenceEqual(second.Columns.SelectMany(c => c.Values.Select(v => (c.Field, v))));

    private static bool IsKind(ListingColumn column) =>
        column.Field.StartsWith(ListingTable.KindPrefix, StringComparison.Ordinal);
}
