namespace Sim.Scenarios;

/// <summary>Checks what a scenario says about a listing, before its file is read.</summary>
/// <param name="kinds">The fleet's kinds of device, as far as they could be read.</param>
/// <param name="zones">The time zones that it can use.</param>
internal sealed class ListingChecks(
    Bound? kinds, Bound? countries, Bound? sectors, Bound? groups, ZoneNames zones, DiagnosticBag bag)
{
    public void Check(Bound group)
    {
        if (group[ListedGroupCodec.File] is null || group.Maybe(ListedGroupCodec.Rows) is not { } rows)
            return;

        bool endpoints = rows == ListingRows.Endpoints;
        KeysOf(group, endpoints);
        Columns(group[ListedGroupCodec.Columns], endpoints);
        foreach ((string field, Bound table) in group[ListedGroupCodec.Values]?.Members ?? [])
        {
            foreach ((_, Bound row) in table.Members)
            {
                if (row.Value is string value && value != ListingTable.Ignore)
                    Value(field, value, row.At);
            }
        }

        foreach ((string header, Bound rule) in group[ListedGroupCodec.LeaveOut]?.Members ?? [])
        {
            if (rule.Items is null)
                LeaveOut(header, rule);
        }
    }

    private void KeysOf(Bound group, bool endpoints)
    {
        Key[] ofEndpoints = [ListedGroupCodec.Preset, ListedGroupCodec.Organisation, ListedGroupCodec.SameNames];
        foreach (Key key in endpoints ? [] : ofEndpoints.Where(k => group[k] is not null))
            Conflict(group[key]!, $"'{key.Name}' belongs to rows: endpoints only", "remove it");

        Bound? columns = endpoints ? group[ListedGroupCodec.Columns] : null;
        if (group[ListedGroupCodec.Organisation] is { } organisation && columns?["organisation"] is not null)
            Conflict(organisation, "'organisation' cannot stand beside columns.organisation", "keep one of them");

        if (columns?["seen"] is { } seen && group.Maybe(ListedGroupCodec.SameNames) != SameName.Newest)
            Conflict(seen, "'seen' is read with sameName: newest only", "remove it, or write sameName: newest");
    }

    private void LeaveOut(string header, Bound rule)
    {
        if (rule[LeftOutCodec.Is] is null && rule[LeftOutCodec.Before] is null)
            bag.Add(rule.At, DiagnosticCodes.MissingKey,
                $"nothing says which cells of '{Clip.Cell(header)}' leave a row out",
                "write a list of cells, or {before: 2026-06-01}");
        else if (rule[LeftOutCodec.Before] is { Value: string date } before
            && SeenTexts.Read(date).Problem is { } bad)
            bag.Add(before.At, DiagnosticCodes.BadValue, bad.Message, "write the year first");
    }

    private void Columns(Bound? columns, bool endpoints)
    {
        IReadOnlyList<string> fields = endpoints ? ListingTable.EndpointFields : ListingTable.OrganisationFields;
        IReadOnlyList<KeyValuePair<string, Bound>> given = columns?.Members ?? [];
        IReadOnlyList<KeyValuePair<string, Bound>> counts = columns?["kinds"]?.Members ?? [];
        foreach ((string field, Bound column) in given)
        {
            if (field != ListingTable.Ignore && (field == "kinds" ? endpoints : !fields.Contains(field)))
                Conflict(column, $"'{field}' is not a column of rows: {(endpoints ? "endpoints" : "organisations")}",
                    $"known are {string.Join(", ", fields)}{(endpoints ? "" : ", kinds")}");
        }

        foreach ((string kind, Bound column) in counts)
            bag.Refers(column.KeyAt, kind, kinds, "device kind");

        HashSet<string> read = new(given.Concat(counts).Select(m => m.Value.Value).OfType<string>(),
            StringComparer.OrdinalIgnoreCase);
        foreach (Bound ignored in columns?[ListingTable.Ignore]?.Items ?? [])
        {
            if (ignored.Value is string header && read.Contains(header))
                bag.Add(ignored.At, DiagnosticCodes.Conflict,
                    $"the column '{Clip.Cell(header)}' is both read and ignored", "keep one of them");
        }
    }

    private void Value(string field, string value, Mark at)
    {
        switch (field)
        {
            case "kind":
                bag.Refers(at, value, kinds, "device kind");
                break;
            case "country":
                bag.Refers(at, value, countries, "country");
                break;
            case "sector":
                bag.Refers(at, value, sectors, "sector");
                break;
            case "platform":
                // A platform of any group is one.
                bag.Refers(at, value, ToolWords.PlatformNames.Concat(
                    groups!.Members.Select(g => g.Value.Text(GroupCodec.Platform)).OfType<string>())
                    .ToHashSet(StringComparer.OrdinalIgnoreCase), "platform");
                break;
            case "zone" when CellTexts.Zone(value, zones).Problem is { } bad:
                bag.Add(at, DiagnosticCodes.BadValue, bad.Message,
                    zones.Near(value) is { } near ? $"did you mean '{near}'?" : null);
                break;
            case "version" when CellTexts.Version(value).Problem is { } bad:
                bag.Add(at, DiagnosticCodes.BadValue, bad.Message, bad.Suggestion);
                break;
            default:
                break;
        }
    }

    private void Conflict(Bound key, string message, string suggestion) =>
        bag.Add(key.KeyAt, DiagnosticCodes.Conflict, message, suggestion);
}
