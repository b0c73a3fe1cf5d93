using System.Globalization;

namespace Sim.Scenarios;

/// <summary>Writes where a listing comes from and how it is read; its rows stay in the file that the hash names.</summary>
internal static class ListingWriter
{
    public static void Write(YamlText yaml, FleetListing listing)
    {
        yaml.Text(ListingTable.FileKey, listing.File)
            .Plain("rows", listing.Rows.Word())
            .Plain("sha256", YamlText.Quote(listing.Sha256))
            .Plain("separator", listing.Separator)
            .Plain("onBadRow", listing.SkipsBadRows ? "skip" : "refuse");
        if (listing.Rows == ListingRows.Endpoints)
        {
            yaml.Plain("sameName", listing.SameName.Word());
        }

        if (listing.HeaderLine is { } line)
        {
            yaml.Plain("headerLine", line.ToString(CultureInfo.InvariantCulture));
        }

        if (listing.Organisation is { } organisation)
        {
            yaml.Text("organisation", organisation);
        }

        if (listing.Rules.Count > 0)
        {
            yaml.Under("leaveOut", () => Rules(yaml, listing.Rules));
        }

        ListingColumn[] kinds = [.. listing.Columns.Where(IsKind)];
        yaml.Under("columns", () =>
        {
            foreach (ListingColumn column in listing.Columns.Where(c => !IsKind(c)))
            {
                yaml.Text(column.Field, column.Header);
            }

            if (kinds.Length > 0)
            {
                yaml.Under("kinds", () =>
                {
                    foreach (ListingColumn column in kinds)
                    {
                        yaml.Text(YamlText.Quote(column.Field[ListingTable.KindPrefix.Length..]), column.Header);
                    }
                });
            }

            if (listing.Ignored.Count > 0)
            {
                yaml.Plain(ListingTable.Ignore, $"[{string.Join(", ", listing.Ignored.Select(YamlText.Quote))}]");
            }
        });
        Values(yaml, [.. listing.Columns.Where(c => c.Values.Count > 0)]);
        yaml.Plain("basis", listing.Basis).Text("source", listing.Source);
    }

    private static void Rules(YamlText yaml, IReadOnlyList<LeaveOutRule> rules)
    {
        foreach (LeaveOutRule rule in rules)
        {
            yaml.Under(YamlText.Quote(rule.Header), () =>
            {
                if (rule.Is.Count > 0)
                {
                    yaml.Plain(ListingTable.Is, $"[{string.Join(", ", rule.Is.Select(YamlText.Quote))}]");
                }

                if (rule.Before is { } before)
                {
                    yaml.Text(ListingTable.Before, before);
                }
            });
        }
    }

    private static void Values(YamlText yaml, ListingColumn[] columns)
    {
        if (columns.Length == 0)
        {
            return;
        }

        yaml.Under("values", () =>
        {
            foreach (ListingColumn column in columns)
            {
                yaml.Under(column.Field, () =>
                {
                    foreach (ListingValue value in column.Values)
                    {
                        yaml.Text(YamlText.Quote(value.Pattern), value.Value);
                    }
                });
            }
        });
    }

    private static bool IsKind(ListingColumn column) =>
        column.Field.StartsWith(ListingTable.KindPrefix, StringComparison.Ordinal);
}
