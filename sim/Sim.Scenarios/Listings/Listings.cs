namespace Sim.Scenarios;

/// <summary>Reads the listings that a scenario names into its plan.</summary>
internal static class Listings
{
    /// <summary>The plan with all listings; unfinished after diagnostics.</summary>
    /// <param name="given">What the scenario says about the groups.</param>
    /// <param name="earlier">A plan that has them already, or null.</param>
    public static ScenarioPlan Read(
        ScenarioPlan plan, ZoneBook zones, Bound given, IDataFolder folder, ScenarioPlan? earlier, DiagnosticBag bag)
    {
        var groups = new List<FleetGroup>();
        var assumptions = new List<Assumption>(plan.Assumptions);
        foreach (FleetGroup group in plan.Fleet.Groups)
        {
            Bound bound = given[group.Name]!;
            FleetListing? listing = bound[ListedGroupCodec.File] is null ? null
                : earlier?.Fleet.Groups.FirstOrDefault(g => g.Name == group.Name)?.Listing
                    ?? new ListingReader(new ListingRequest(group.Name, bound), plan.Fleet, zones, folder, bag).Read();
            if (listing is null)
            {
                groups.Add(group);
                continue;
            }

            groups.Add(group with
            {
                Organisations = listing.Organisations.Count,
                MedianEndpoints = (double)listing.Endpoints / listing.Organisations.Count,
                Listing = listing,
            });
            Note(assumptions, new Assumption(
                $"fleet.groups.{group.Name}.{ListingTable.FileKey}",
                Text(group.Name, listing, plan.Recovery.Hands is not null),
                listing.Basis, listing.Source));
        }

        ScenarioPlan read = plan with { Fleet = plan.Fleet with { Groups = groups }, Assumptions = assumptions };
        foreach (Assumption row in bag.Count == 0 ? DrawnOnce.Of(read) : [])
            Note(assumptions, row);

        return read;
    }

    // A resolved scenario holds the row already.
    private static void Note(List<Assumption> assumptions, Assumption row)
    {
        int at = assumptions.FindIndex(a => a.Path == row.Path);
        if (at >= 0)
            assumptions[at] = row;
        else
            assumptions.Add(row);
    }

    private static string Text(string group, FleetListing listing, bool hasHands)
    {
        string crew = hasHands || listing.Columns.All(c => c.Field != "crew")
            ? "" : "; crew is not used: no recovery.hands";
        return $"{listing.Input.File}: {Contracts.Numbers.Counted(listing.Organisations.Count, "organisation")}, "
            + $"{Contracts.Numbers.Counted(listing.Endpoints, "endpoint")}, "
            + $"{RowCounts.Text(listing.Input)}; {Columns(listing)}{crew}; SHA-256 {listing.Input.Sha256}";
    }

    private static string Columns(FleetListing listing)
    {
        string read = string.Join(", ", listing.Columns.Select(c =>
            HeaderText.Same(c.Field, c.Header) || c.Field == ListingTable.FieldOf(c.Header) ? c.Header
                : $"{Clip.Cell(c.Header)} as {c.Field}")
                .Concat(listing.Rules.Select(r => $"{Clip.Cell(r.Header)} for leaveOut")));
        return $"columns read: {read}"
            + (listing.Input.ColumnsUnread.Count == 0
                ? "" : $"; not read: {Phrases.First(listing.Input.ColumnsUnread)}")
            + (listing.Ignored.Count == 0
                ? "" : $"; ignored: {Phrases.First([.. listing.Ignored.Select(Clip.Cell)])}");
    }
}
