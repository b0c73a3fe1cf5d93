namespace Sim.Scenarios.Tests;

public sealed class OrganisationListingTests
{
    private const string Two = """
        name,country,zone,sector,version,coverage,crew,server,workstation,comment
        Acme Ltd,Germany,,health,7.15.18513.0,90%,4,10,200,"a comment, with a comma"
        Beta,,UTC+09:00,,,,,,50,
        """;

    [Fact]
    public void What_stands_in_the_row_is_given_and_what_does_not_is_null()
    {
        FleetListing listing = Listed.Of(Listed.Organisations(Two));
        ListedOrganisation acme = listing.Organisations[0];
        ListedOrganisation beta = listing.Organisations[1];

        Assert.Equal(("Acme Ltd", "health", Ratio.Of(9, 10), 4, true),
            (acme.Name, acme.Sector, acme.Coverage!.Value, acme.Crew!.Value, acme.IsSpread));
        Assert.Equal(("DE", (TimeZonePlan?)null), (acme.Places.Single().Country, acme.Places[0].Zone));
        Assert.Equal([new(1, new SensorVersion(7, 15), true, 10), new(4, new SensorVersion(7, 15), true, 200)],
            acme.Places[0].Counts);

        // A zone without a country is in the country where the fleet has most endpoints at that offset.
        Assert.Equal(("Beta", (string?)null, (Ratio?)null, (int?)null),
            (beta.Name, beta.Sector, beta.Coverage, beta.Crew));
        Assert.Equal(("JP", TimeZonePlan.Fixed(540)), (beta.Places[0].Country, beta.Places[0].Zone));
        Assert.Equal([new ListedCount(4, null, true, 50)], beta.Places[0].Counts);
    }

    [Fact]
    public void The_order_of_rows_decides_nothing()
    {
        string[] lines = FleetCsv.Organisations(200).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var random = new Random(3);
        string[] shuffled = [lines[0], .. lines[1..].OrderBy(_ => random.Next())];
        ScenarioPlan one = Listed.Organisations(string.Join('\n', lines)).Plan!;
        ScenarioPlan other = Listed.Organisations(string.Join('\n', shuffled)).Plan!;

        Assert.NotEqual(Sha(one), Sha(other));
        Assert.Equal(WithoutHash(one, Sha(one)), WithoutHash(other, Sha(other)));
        Assert.Equal(200, one.Fleet.Groups[0].Organisations);
    }

    [Fact]
    public void The_hash_of_the_file_stands_in_the_plan_the_resolved_scenario_and_the_assumptions()
    {
        ScenarioReadResult result = Listed.Organisations(Two, "basis: published", "source: Annual report");
        string hash = Listed.Of(result).Input.Sha256;
        string expected = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(
            System.Text.Encoding.UTF8.GetBytes(Two)));
        Assumption row = result.Plan!.Assumptions.Single(a => a.Path == "fleet.groups.ours.csv");

        Assert.Equal(expected, hash);
        Assert.Contains($"sha256: \"{hash}\"\n", ResolvedScenarioWriter.Write(result.Plan), StringComparison.Ordinal);
        Assert.Contains(hash, row.Value, StringComparison.Ordinal);
        Assert.Equal((Basis.Published, "Annual report"), (row.Basis, row.Source));
    }

    [Fact]
    public void Without_a_basis_the_file_is_inferred_from_the_users_inventory()
    {
        Assumption row = Listed.Organisations(Two).Plan!.Assumptions.Single(a => a.Path == "fleet.groups.ours.csv");

        Assert.Equal((Basis.Inferred, "Inferred from the user's inventory"), (row.Basis, row.Source));
    }

    [Fact]
    public void A_resolved_scenario_reads_back_to_the_same_plan_beside_the_same_file_only()
    {
        ScenarioPlan plan = Listed.Organisations(Two, "values: {version: {\"7.15*\": 7.16, \"\": none}}").Plan!;
        SourceText resolved = SourceText.FromString("r.yaml", ResolvedScenarioWriter.Write(plan));
        ScenarioReadResult again = ScenarioReader.Read(resolved.Beside(Listed.Folder(Two)), Shipped.DesignsOnly());
        ScenarioReadResult changed = ScenarioReader.Read(resolved.Beside(Listed.Folder(Two + "\n")),
            Shipped.DesignsOnly());

        Assert.True(again.Plan is not null, string.Join('\n', again.Diagnostics));
        Assert.Equal(ResolvedScenarioTests.Json(plan), ResolvedScenarioTests.Json(again.Plan));
        Assert.Equal(DiagnosticCodes.ListingHash, Assert.Single(changed.Diagnostics).Code);
    }

    [Fact]
    public void One_bad_row_refuses_the_file_and_skip_leaves_it_out_and_counts_it()
    {
        const string csv = "name,server\nAcme,1\nBeta,-2\nGamma,x\nDelta,4\n";
        FleetListing skipped = Listed.Of(Listed.Organisations(csv, "onBadRow: skip"));

        Assert.Equal(
        [
            "S505:1:1 2 of 4 rows are bad: bad number (lines 3, 4)", "S504:3:6 a negative number of endpoints: -2",
            "S504:4:7 'x' is not a whole number of endpoints",
        ], Listed.Errors(Listed.Organisations(csv)));
        Assert.Equal((4L, 2L), (skipped.Input.Rows, skipped.Input.RowsSkipped));
        Assert.Equal([3, 4], Listed.BadLines(skipped));
        Assert.Equal(["Delta", "Acme"], skipped.Organisations.Select(o => o.Name));
    }

    [Fact]
    public void At_most_twenty_problems_are_shown_and_all_bad_rows_are_counted()
    {
        string csv = "name,server\n" + string.Concat(Enumerable.Range(0, 1000).Select(i => $"Company {i},{i - 500}\n"));
        ScenarioReadResult result = Listed.Organisations(csv);

        Assert.Equal(21, result.Diagnostics.Count);
        Assert.Equal(
            "501 of 1,000 rows are bad: bad number in 500 (lines 2, 3, 4, …), no endpoints in 1 (line 502); the "
                + "first 20 problems are shown", result.Diagnostics[0].Message);
        Assert.Equal("folder/fleet.csv", result.Diagnostics[0].File);
    }

    [Fact]
    public void A_name_that_stands_twice_makes_every_row_of_it_bad()
    {
        const string csv = "name,server\nAcme,1\nBeta,2\nAcme,3\nAcme,4\n";
        FleetListing skipped = Listed.Of(Listed.Organisations(csv, "onBadRow: skip"));

        Assert.Equal(3, skipped.Input.RowsSkipped);
        Assert.Equal(["Beta"], skipped.Organisations.Select(o => o.Name));
    }

    [Fact]
    public void A_bad_row_beside_a_good_one_of_the_same_name_costs_one_row()
    {
        FleetListing listing = Listed.Of(Listed.Organisations("name,server\nAcme,1\nAcme,-3\n", "onBadRow: skip"));

        Assert.Equal((1L, 1), (listing.Input.RowsSkipped, listing.Organisations.Count));
    }

    [Fact]
    public void A_name_like_a_formula_is_data()
    {
        const string csv = "name,server\n\"=HYPERLINK(\"\"http://x\"\")\",1\n+1,2\n@sum,3\n-4,5\n";

        Assert.Equal(["-4", "@sum", "+1", "=HYPERLINK(\"http://x\")"],
            Listed.Of(Listed.Organisations(csv)).Organisations.Select(o => o.Name));
    }

    [Theory]
    [InlineData("a\u001b[31mb")]
    [InlineData("a\u202eb")]
    [InlineData("a\tb")]
    public void A_name_with_characters_that_act_on_a_terminal_is_bad_and_shown_without_them(string name)
    {
        Diagnostic shown = Listed.Organisations($"name,server\n{name},1\n").Diagnostics[1];

        Assert.Equal(DiagnosticCodes.BadRow, shown.Code);
        Assert.DoesNotContain(shown.Message, char.IsControl);
        Assert.DoesNotContain('\u202e', shown.Message);
    }

    [Fact]
    public void A_total_takes_the_sectors_mix_and_beside_kinds_it_is_checked()
    {
        ListedOrganisation mixed = Listed.Of(Listed.Organisations("name,endpoints\nAcme,120\n")).Organisations[0];

        Assert.Equal([new ListedCount(null, null, true, 120)], mixed.Places[0].Counts);
        Assert.Equal(
            ["S505:1:1 1 of 1 rows is bad: sum differs (line 2)",
                "S504:2:1 the kinds add up to 3, but the column endpoints says 4"],
            Listed.Errors(Listed.Organisations("name,endpoints,server,kiosk\nAcme,4,1,2\n")));
    }

    [Fact]
    public void Semicolons_tabs_and_other_headers_are_named_by_the_scenario()
    {
        FleetListing listing = Listed.Of(Listed.Organisations("Firma;PCs;Land\n\"A;B\";7;Deutschland\n",
            "separator: semicolon", "columns: {name: firma, country: Land, kinds: {workstation: PCs}}",
            "values: {country: {Deutschland: DE}}"));

        Assert.Equal(("A;B", "DE", 7L),
            (listing.Organisations[0].Name, listing.Organisations[0].Places[0].Country, listing.Endpoints));
        Assert.Equal(["name Firma", "country Land", "kinds.workstation PCs"],
            listing.Columns.Select(c => $"{c.Field} {c.Header}"));
    }

    [Fact]
    public void A_version_must_come_from_somewhere()
    {
        ScenarioReadResult none = Listed.Read(Listed.Folder("name,server\nAcme,1\n"), "rows: organisations");
        ScenarioReadResult given = Listed.Read(Listed.Folder("name,server,version\nAcme,1,7.16\nBeta,1,none\n"),
            "rows: organisations");

        ScenarioReadResult empty = Listed.Read(Listed.Folder("name,server,version\nAcme,1,\n"), "rows: organisations");

        Assert.Equal(["S503:12:7 the file has no column 'version', and the group no 'versions' to draw from"],
            Listed.Errors(none));
        Assert.Equal(["S505:1:1 1 of 1 rows is bad: no version (line 2)", "S504:2:1 no sensor version"],
            Listed.Errors(empty));
        Assert.Equal([true, false], Listed.Of(given).Organisations.Select(o => o.Places[0].Counts[0].HasSensor));
    }

    [Fact]
    public void The_listings_of_an_earlier_plan_of_the_same_text_are_not_read_again()
    {
        int opened = 0;
        var folder = new StreamFolder(() =>
        {
            opened++;
            return ["name,server,version\n", "Acme,1,7.16\n"];
        });
        ScenarioPlan first = Listed.Read(folder, "rows: organisations").Plan!;
        SourceText resolved = SourceText.FromString("r.yaml", ResolvedScenarioWriter.Write(first)).Beside(folder);
        ScenarioPlan second = ScenarioReader.Read(
            resolved, Shipped.DesignsOnly(), new ScenarioOverrides { Seed = 9 }, first).Plan!;

        // Once to find out how its text is written, once to read it.
        Assert.Equal(2, opened);
        Assert.Same(first.Fleet.Groups[0].Listing, second.Fleet.Groups[0].Listing);
    }

    private static string Sha(ScenarioPlan plan) => plan.Fleet.Groups[0].Listing!.Input.Sha256;

    private static string WithoutHash(ScenarioPlan plan, string hash) =>
        ResolvedScenarioTests.Json(plan).Replace(hash, "", StringComparison.Ordinal);
}
