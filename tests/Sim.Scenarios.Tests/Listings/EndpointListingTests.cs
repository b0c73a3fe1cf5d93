namespace Sim.Scenarios.Tests;

public sealed class EndpointListingTests
{
    private const string Falcon = """
        Hostname,Platform,Type,Site,Sensor Version,Last Seen
        H1,Windows,Workstation,Hamburg,7.16.18605.0,x
        H2,Windows,Workstation,Hamburg,7.16.18605.0,x
        H3,Windows,Server,Hamburg,7.15.1.0,x
        H4,Linux,Server,Hamburg,nonsense,x
        H5,Windows,Domain Controller,Leeds,7.16.18605.0,x
        H6,Windows,Mobile,Leeds,7.16.18605.0,x
        """;

    [Fact]
    public void Rows_are_counted_by_site_kind_and_version_and_other_platforms_left_out()
    {
        FleetListing listing = Listed.Of(Listed.Endpoints(Falcon, "preset: falcon", "organisation: Hansen & Poole"));
        ListedOrganisation only = listing.Organisations.Single();

        Assert.Equal(("Hansen & Poole", false), (only.Name, only.IsSpread));
        Assert.Equal((6L, 0L, 2L), (listing.Input.Rows, listing.Input.RowsSkipped, listing.Input.RowsIgnored));
        Assert.Equal(["Hamburg", "Leeds"], only.Places.Select(p => p.Name));
        Assert.Equal([new(1, new SensorVersion(7, 15), true, 1), new(4, new SensorVersion(7, 16), true, 2)],
            only.Places[0].Counts);
        Assert.Equal([new ListedCount(0, new SensorVersion(7, 16), true, 1)], only.Places[1].Counts);
    }

    [Fact]
    public void The_assumptions_tell_what_was_read_and_what_was_left_out()
    {
        const string csv = "kind,platform\nserver,windows\nsever,windows\nkiosk,linux\nserver,windows\n";
        ScenarioReadResult one = Listed.Endpoints(csv, "onBadRow: skip");
        ScenarioReadResult many = Listed.Endpoints(
            csv + string.Concat(Enumerable.Repeat("sever,windows\n", 6)), "onBadRow: skip");

        Assert.Equal(
            "fleet.csv: 1 organisation, 2 endpoints, from 4 rows; 1 bad row left out: unknown kind (line 3); 1 row "
                + "left out by rule: platform linux (line 4); columns read: platform, kind; SHA-256 ",
            Told(one));
        Assert.Equal(
            "fleet.csv: 1 organisation, 2 endpoints, from 10 rows; 7 bad rows left out: unknown kind (lines 3, 6, "
                + "7, …); 1 row left out by rule: platform linux (line 4); columns read: platform, kind; SHA-256 ",
            Told(many));

        static string Told(ScenarioReadResult read) => read.Plan!.Assumptions
            .Select(a => a.Value).Single(v => v.StartsWith("fleet.csv: ", StringComparison.Ordinal))[..^64];
    }

    [Theory]
    [InlineData("7.16", "7.16")]
    [InlineData("7.16.18605.0", "7.16")]
    [InlineData("7", "'7' is not a version such as 7.11")]
    [InlineData("7.x.1", "'7.x.1' is not a version such as 7.11")]
    public void A_version_is_its_first_two_numbers(string text, string expected)
    {
        ScenarioReadResult read = Listed.Endpoints($"kind,version\nserver,{text}\n");

        Assert.Equal(expected, read.Plan is { } plan
            ? plan.Fleet.Groups[0].Listing!.Organisations[0].Places[0].Counts[0].Version.ToString()
            : read.Diagnostics[^1].Message);
    }

    [Fact]
    public void The_group_names_the_organisation_where_nothing_else_does() =>
        Assert.Equal("ours", Listed.Of(Listed.Endpoints(Falcon, "preset: falcon")).Organisations.Single().Name);

    [Fact]
    public void A_column_of_organisations_makes_several()
    {
        const string csv = "kind,organisation\nserver,Beta\nkiosk,Acme\nserver,Beta\n";
        FleetListing listing = Listed.Of(Listed.Endpoints(csv));

        Assert.Equal([("Beta", 2L, true), ("Acme", 1L, true)],
            listing.Organisations.Select(o => (o.Name, o.Endpoints, o.IsSpread)));
        Assert.Null(listing.Organisation);
    }

    [Fact]
    public void The_order_of_rows_decides_nothing()
    {
        string[] lines = [.. FleetCsv.Endpoints(3_000, 50)];
        var random = new Random(5);
        string[] shuffled = [lines[0], .. lines[1..].OrderBy(_ => random.Next())];
        FleetListing one = Listed.Of(Read(lines));
        FleetListing other = Listed.Of(Read(shuffled));

        Assert.Equal(60, one.Input.RowsSkipped);
        Assert.Equal(60, other.Input.RowsSkipped);
        Assert.Equal(System.Text.Json.JsonSerializer.Serialize(one.Organisations),
            System.Text.Json.JsonSerializer.Serialize(other.Organisations));

        static ScenarioReadResult Read(string[] rows) =>
            Listed.Endpoints(string.Concat(rows), "preset: falcon", "onBadRow: skip");
    }

    [Theory]
    [InlineData("intune",
        "Device name,OS,Model,Device category\nA,Windows,Virtual Machine,Lab\nB,Windows,Latitude "
            + "5440,Lab\nC,iOS/iPadOS,iPhone,Lab\n",
        "virtual-machine 1, workstation 1")]
    [InlineData("falcon", "Hostname,Platform,Type\nA,Windows,Server\nB,Mac,Workstation\nC,Windows,Domain Controller\n",
        "domain-controller 1, server 1")]
    [InlineData("cmdb",
        "Name,Operating System,Company,Location\nA,Windows Server 2019 Standard,Acme,Berlin\nB,Microsoft Windows 11 "
            + "Enterprise,Acme,Berlin\nC,Red Hat Enterprise Linux 9,Acme,Berlin\n",
        "server 1, workstation 1")]
    public void Presets_know_the_usual_columns_and_values(string preset, string csv, string expected)
    {
        ScenarioReadResult result = Listed.Endpoints(csv, $"preset: {preset}");
        IEnumerable<ListedCount> counts = Listed.Of(result).Organisations.Single().Places.Single().Counts;

        Assert.Equal(expected, string.Join(", ",
            counts.Select(c => $"{result.Plan!.Fleet.Kinds[c.Kind!.Value].Name} {c.Endpoints}")));
    }

    // The first two headers hold the fields that Microsoft's Devices report and Falcon's hosts API publish, in short;
    // the third is
    // what ServiceNow writes where a list is exported by field.
    [Theory]
    [InlineData("intune",
        "DeviceName,OS,OSVersion,Model,Manufacturer,CategoryName,SkuFamily,JoinType\nA,Windows,10.0.22631.1,"
            + "Latitude 5440,Dell,Leeds,Pro,1\n", "Leeds")]
    [InlineData("intune",
        "Device name,Ownership,OS,OS version,Model,Category,JoinType\nA,Corporate,Windows,10.0,Virtual "
            + "Machine,Leeds,x\n", "Leeds")]
    [InlineData("falcon",
        "hostname,platform_name,os_version,product_type_desc,site_name,agent_version\nA,Windows,Windows "
            + "11,Workstation,Leeds,7.16.18605.0\n", "Leeds")]
    [InlineData("cmdb", "name,os,company,location,location.country\nA,Windows Server 2022,Acme,Leeds,United Kingdom\n",
        "Leeds")]
    public void Presets_know_the_published_headers(string preset, string csv, string site)
    {
        FleetListing listing = Listed.Of(Listed.Endpoints(csv, $"preset: {preset}"));
        ListedOrganisation only = listing.Organisations.Single();

        Assert.Equal((1L, 0L, 0L), (listing.Input.Rows, listing.Input.RowsSkipped, listing.Input.RowsIgnored));
        Assert.Equal(preset == "cmdb" ? "Acme" : "ours", only.Name);
        Assert.Equal([site], only.Places.Select(p => p.Name));
    }

    [Fact]
    public void Own_values_come_before_those_of_the_preset_and_may_leave_rows_out()
    {
        FleetListing listing = Listed.Of(Listed.Endpoints(Falcon, "preset: falcon",
            "values: {kind: {Workstation: kiosk, \"Domain*\": ignore}}"));

        Assert.Equal([1, 3], listing.Organisations[0].Places[0].Counts.Select(c => c.Kind!.Value));
        Assert.Equal(3, listing.Input.RowsIgnored);
    }

    [Fact]
    public void Too_many_zones_and_kinds_for_one_organisation_are_refused()
    {
        string csv = "kind,site,zone,country,version\n" + string.Concat(Enumerable.Range(0, 400).SelectMany(i =>
            (string[])[Row("server", i, "7.16"), Row("kiosk", i, "7.15")]));

        Assert.Contains(Listed.Errors(Listed.Endpoints(csv)), e => e.StartsWith(
            "S508:1:1 'ours' has too many time zones and kinds: 400 x 2 x 2", StringComparison.Ordinal));

        static string Row(string kind, int i, string version) =>
            FormattableString.Invariant($"{kind},Site {i},UTC+{i / 60:D2}:{i % 60:D2},GB,{version}\n");
    }

    [Fact, TooSlowForMutants]
    public void Too_many_organisations_stop_the_reading()
    {
        var folder = new StreamFolder(() => Enumerable.Range(0, 300_000)
            .Select(i => FormattableString.Invariant($"server,Company {i},7.16\n"))
            .Prepend("kind,organisation,version\n"));
        Diagnostic only = Assert.Single(Listed.Read(folder, "rows: endpoints").Diagnostics);

        Assert.Equal((DiagnosticCodes.ListingSize, 100_002), (only.Code, only.Line));
    }
}
