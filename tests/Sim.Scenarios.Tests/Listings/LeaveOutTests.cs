namespace Sim.Scenarios.Tests;

/// <summary>A group may leave rows out by a column; what was left out is counted by rule.</summary>
public sealed class LeaveOutTests
{
    private const string Csv = """
        Hostname,kind,Status,Last Seen
        H1,server,In use,2026-07-13T08:12:00Z
        H2,server,Retired,2026-07-13T08:12:00Z
        H3,sever,in stock,
        H4,kiosk,In use,2026-05-31 23:59:59
        H5,kiosk,In use,2026-06-01
        H6,kiosk,In use,
        H7,kiosk,RETIRED,2020-01-01
        """;

    [Fact]
    public void Rows_are_left_out_by_words_and_by_date_whatever_else_stands_in_them()
    {
        ScenarioReadResult read = Listed.Endpoints(Csv,
            "leaveOut: {Status: [Retired, \"In*stock\"], last seen: {before: 2026-06-01}}");
        FleetListing listing = Listed.Of(read);

        Assert.Equal(["status-retired 2: 3 8", "last-seen-before-2026/06/01 1: 5", "status-in*stock 1: 4"],
            Listed.Counts(listing.Input.Ignored));
        Assert.Equal((3L, 0L, 4L), (listing.Endpoints, listing.Input.RowsSkipped, listing.Input.RowsIgnored));
        Assert.Contains(
            "; 4 rows left out by rule: status retired in 2 (lines 3, 8), last seen before 2026/06/01 in 1 (line 5), "
            + "status in*stock in 1 (line 4); columns read: kind, Status for leaveOut, Last Seen for leaveOut; not "
            + "read: Hostname; ",
            read.Plan!.Assumptions.Single(a => a.Path == "fleet.groups.ours.csv").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Organisations_and_empty_cells_may_be_left_out_too()
    {
        const string csv = "name,server,active\nAcme,1,yes\nBeta,2,\nCity,4,no\n";

        Assert.Equal(["active-empty 1: 3", "active-no 1: 4"],
            Listed.Counts(Listed.Of(Listed.Organisations(csv, "leaveOut: {active: [\"\", no]}")).Input.Ignored));
    }

    [Fact]
    public void A_rule_that_leaves_nothing_out_is_told()
    {
        ScenarioReadResult read = Listed.Endpoints("kind,Status\nserver,In use\n", "leaveOut: {Status: [Retierd]}");

        Assert.Equal(["status-retierd"], Listed.Of(read).Input.IdleRules);
        Assert.Contains("; no row left out by status retierd; ",
            read.Plan!.Assumptions.Single(a => a.Path == "fleet.groups.ours.csv").Value, StringComparison.Ordinal);
        Assert.Equal(["status-retierd"], read.Plan.Fleet.Groups[0].Listing!.Input.IdleRules);
    }

    [Theory]
    [InlineData("leaveOut: {Stauts: [Retired]}", "there is no column 'Stauts' for leaveOut", "did you mean 'Status'?")]
    [InlineData("leaveOut: {Last Seen: {before: 01.06.2026}}",
        "'01.06.2026' is not a date such as 2026-07-14 or 2026-07-14T08:12:00Z", "write the year first")]
    [InlineData("leaveOut: {Status: {}}", "nothing says which cells of 'Status' leave a row out",
        "write a list of cells, or {before: 2026-06-01}")]
    public void Rules_that_cannot_be_meant_are_refused(string key, string message, string suggestion)
    {
        Diagnostic told = Assert.Single(Listed.Endpoints(Csv, key).Diagnostics);

        Assert.Equal((message, suggestion), (told.Message, told.Suggestion));
    }

    [Theory]
    [InlineData("kind,Status\nserver,Retired\nkiosk,Retired\n", "leaveOut: {Status: [Retired]}",
        "no row of 2 is left for the platform 'windows': status retired (lines 2, 3)")]
    [InlineData("kind,platform\nserver,Linux\n", "",
        "no row of 1 is left for the platform 'windows': platform linux (line 2)")]
    [InlineData("kind,Seen\nserver,2020-01-01\n", "leaveOut: {Seen: {before: 2026-06-01}}",
        "no row of 1 is left for the platform 'windows': seen before 2026/06/01 (line 2)")]
    public void A_file_of_which_nothing_is_left_says_why(string csv, string key, string message) =>
        Assert.Equal(message, Assert.Single(Listed.Endpoints(csv, key).Diagnostics).Message);

    [Fact]
    public void A_cell_that_is_no_date_makes_its_row_bad()
    {
        FleetListing listing = Listed.Of(Listed.Endpoints(
            "kind,Seen\nserver,13.07.2026\nserver,2026-07-13\n", "leaveOut: {Seen: {before: 2026-06-01}}",
            "onBadRow: skip"));

        Assert.Equal(["unknown-date 1: 2"], Listed.Counts(listing.Input.Skipped));
    }

    [Fact]
    public void The_resolved_scenario_leaves_the_same_rows_out()
    {
        ScenarioPlan plan = Listed.Endpoints(Csv,
            "leaveOut: {Status: {is: [Retired, in stock]}, Last Seen: {is: [\"\"], before: 2026-06-01}}").Plan!;
        ScenarioReadResult again = ScenarioReader.Read(
            SourceText.FromString("r.yaml", ResolvedScenarioWriter.Write(plan)).Beside(Listed.Folder(Csv)),
            Shipped.DesignsOnly());

        Assert.True(again.Plan is not null, string.Join('\n', again.Diagnostics));
        Assert.Equal(ResolvedScenarioTests.Json(plan), ResolvedScenarioTests.Json(again.Plan));
        Assert.Equal(2, Listed.Of(again).Endpoints);
    }
}
