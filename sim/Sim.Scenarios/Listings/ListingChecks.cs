namespace Sim.Scenarios;

/// <summary>Checks what a scenario says about a listing, before its file is read.</summary>
internal sealed class ListingChecks(DiagnosticBag bag)
{
    public void Check(Bound group, ListingTables fleet)
    {
        if (group[ListedGroupCodec.File] is null || group.Maybe(ListedGroupCodec.Rows) is not { } rows)
            return;

        bool endpoints = rows == ListingRows.Endpoints;
        if (!endpoints)
        {
            foreach (Key key in (Key[])[ListedGroupCodec.Preset, ListedGroupCodec.Organisation,
                ListedGroupCodec.SameNames])
            {
                if (group[key] is { } unused)
                    bag.Add(unused.KeyAt, DiagnosticCodes.Conflict, $"'{key.Name}' belongs to rows: endpoints only",
                        "remove it");
            }
        }
        else if (group[ListedGroupCodec.Organisation] is { } organisation
            && group[ListedGroupCodec.Columns]?["organisation"] is not null)
        {
            bag.Add(organisation.KeyAt, DiagnosticCodes.Conflict,
                "'organisation' cannot stand beside columns.organisation", "keep one of them");
        }

        if (endpoints && group[ListedGroupCodec.Columns]?["seen"] is { } seen
            && group.Maybe(ListedGroupCodec.SameNames) != SameName.Newest)
            bag.Add(seen.KeyAt, DiagnosticCodes.Conflict, "'seen' is read with sameName: newest only",
                "remove it, or write sameName: newest");

        Columns(group[ListedGroupCodec.Columns], fleet, endpoints);
        Values(group[ListedGroupCodec.Values], fleet);
        LeaveOut(group[ListedGroupCodec.LeaveOut]);
        Platforms(group, fleet);
    }

    private void LeaveOut(Bound? rules)
    {
        foreach (KeyValuePair<string, Bound> rule in rules?.Members ?? [])
        {
            if (rule.Value.Items is null && rule.Value[LeftOutCodec.Is] is null
                && rule.Value[LeftOutCodec.Before] is null)
            {
                bag.Add(rule.Value.At, DiagnosticCodes.MissingKey,
                    $"nothing says which cells of '{Clip.Cell(rule.Key)}' leave a row out",
                    "write a list of cells, or {before: 2026-06-01}");
            }
            else if (rule.Value.Items is null && rule.Value[LeftOutCodec.Before] is { Value: string date } before
                && SeenTexts.Read(date).Problem is { } bad)
            {
                bag.Add(before.At, DiagnosticCodes.BadValue, bad.Message, "write the year first");
            }
        }
    }

    // A platform of any group is one.
    private void Platforms(Bound group, ListingTables fleet)
    {
        HashSet<string> known = new(ToolWords.PlatformNames, StringComparer.OrdinalIgnoreCase);
        known.UnionWith(fleet.Groups?.Members.Select(g => g.Value.Text(GroupCodec.Platform)).OfType<string>() ?? []);
        foreach (KeyValuePair<string, Bound> row in group[ListedGroupCodec.Values]?["platform"]?.Members ?? [])
        {
            if (row.Value.Value is string value && value != ListingTable.Ignore)
                CheckTools.Refers(bag, row.Value.At, value, known, "platform");
        }
    }

    private void Columns(Bound? columns, ListingTables fleet, bool endpoints)
    {
        IReadOnlyList<string> fields = endpoints ? ListingTable.EndpointFields : ListingTable.OrganisationFields;
        foreach (KeyValuePair<string, Bound> column in columns?.Members ?? [])
        {
            if (column.Key != ListingTable.Ignore && (column.Key == "kinds" ? endpoints : !fields.Contains(column.Key)))
            {
                bag.Add(column.Value.KeyAt, DiagnosticCodes.Conflict,
                    $"'{column.Key}' is not a column of rows: {(endpoints ? "endpoints" : "organisations")}",
                    $"known are {string.Join(", ", fields)}{(endpoints ? "" : ", kinds")}");
            }
        }

        foreach (KeyValuePair<string, Bound> kind in columns?["kinds"]?.Members ?? [])
            Refers(kind.Value.KeyAt, kind.Key, fleet.Kinds, "device kind");

        Ignored(columns);
    }

    private void Ignored(Bound? columns)
    {
        IEnumerable<Bound> read = (columns?.Members ?? []).Concat(columns?["kinds"]?.Members ?? [])
            .Select(m => m.Value);
        foreach (Bound ignored in columns?[ListingTable.Ignore]?.Items ?? [])
        {
            if (ignored.Value is string header
                && read.Any(
                    r => r.Value is string other && string.Equals(other, header, StringComparison.OrdinalIgnoreCase)))
            {
                bag.Add(ignored.At, DiagnosticCodes.Conflict,
                    $"the column '{Clip.Cell(header)}' is both read and ignored", "keep one of them");
            }
        }
    }

    private void Values(Bound? values, ListingTables fleet)
    {
        foreach (KeyValuePair<string, Bound> table in values?.Members ?? [])
        {
            foreach (KeyValuePair<string, Bound> row in table.Value.Members)
            {
                if (row.Value.Value is string value && value != ListingTable.Ignore)
                    Value(table.Key, value, row.Value.At, fleet);
            }
        }
    }

    private void Value(string field, string value, Mark at, ListingTables fleet)
    {
        switch (field)
        {
            case "kind":
                Refers(at, value, fleet.Kinds, "device kind");
                break;
            case "country":
                Refers(at, value, fleet.Countries, "country");
                break;
            case "sector":
                Refers(at, value, fleet.Sectors, "sector");
                break;
            case "zone" when CellTexts.Zone(value).Problem is { } bad:
                bag.Add(at, DiagnosticCodes.BadValue, bad.Message, null);
                break;
            case "version" when CellTexts.Version(value).Problem is { } bad:
                bag.Add(at, DiagnosticCodes.BadValue, bad.Message, bad.Suggestion);
                break;
            default:
                break;
        }
    }

    private void Refers(Mark at, string name, Bound? definitions, string what) => CheckTools.Refers(
        bag, at, name, definitions?.Members.Select(m => m.Key) ?? [name], what, definitions?.Incomplete ?? true);
}
