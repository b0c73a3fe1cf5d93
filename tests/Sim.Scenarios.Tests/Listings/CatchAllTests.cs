namespace Sim.Scenarios.Tests;

/// <summary>A catch-all tells what it caught, and empty cells are no catch.</summary>
public sealed class CatchAllTests
{
    [Theory]
    [InlineData("preset: intune",
        "Device name,OS,Model\nA,Windows,Latitude\nB,Windows,Latitude\nC,Windows,Foo\nD,Windows,Virtual Machine\n",
        "2 texts of Model became workstation by '*', in 3 rows: Latitude, Foo")]
    [InlineData("preset: cmdb", "name,os\nA,Windows\nB,Windows 11\nC,Windows Foo\nD,Windows 2016 Datacenter\n",
        "2 texts of os became workstation by 'Windows*', in 2 rows: Windows, Windows Foo")]
    [InlineData("values: {kind: {PC: workstation, \"*\": ignore}}", "name,kind\nA,PC\nB,Fridge\nC,PC\n",
        "1 text of kind was left out by '*', in 1 row: Fridge")]
    [InlineData("values: {country: {\"*\": DE}}",
        "name,kind,country\nA,server,Deutschland\nB,server,\nC,server,Berlin\n",
        "2 texts of country became DE by '*', in 2 rows: Berlin, Deutschland")]
    public void What_was_caught_is_told_with_counts_and_examples(string key, string csv, string expected)
    {
        ScenarioReadResult read = Listed.Endpoints(csv, key);

        Assert.Equal([expected], Listed.Of(read).Input.Caught.Select(Sentence));
        Assert.Contains($"; {expected}; ", read.Plan!.Assumptions.Single(a => a.Path == "fleet.groups.ours.csv").Value,
            StringComparison.Ordinal);
        Assert.Equal([expected], read.Plan.Fleet.Groups[0].Listing!.Input.Caught.Select(Sentence));
    }

    [Fact]
    public void A_release_of_nt_that_desks_and_servers_share_is_caught() => Assert.Equal(
        ["*Windows NT *"], Listed.Of(Listed.Endpoints(
            "name,os\nA,Microsoft Windows NT 10.0.26100\nB,Microsoft Windows NT Server 10.0\nC,Microsoft Windows NT "
                + "10.0.22631\n", "preset: cmdb")).Input.Caught.Select(c => c.Pattern));

    [Fact]
    public void Only_rows_that_are_good_are_counted_and_the_most_frequent_texts_shown()
    {
        string csv = "kind,country\n" + string.Concat(Enumerable.Range(0, 10).SelectMany(i =>
            Enumerable.Repeat(FormattableString.Invariant($"model {i},DE\n"), 10 - i))) + "model x,Atlantis\n";
        CaughtCells caught = Assert.Single(
            Listed.Of(Listed.Endpoints(csv, "values: {kind: {\"*\": server}}", "onBadRow: skip")).Input.Caught);

        Assert.Equal((10, 55L), (caught.Texts, caught.Rows));
        Assert.Equal(["model 0", "model 1", "model 2", "model 3", "model 4"], caught.Examples);
        Assert.EndsWith("model 4, …", Sentence(caught), StringComparison.Ordinal);
    }

    [Fact]
    public void Organisations_tell_theirs_too() => Assert.Equal(
        ["1 text of sector became other by '*', in 1 row: farming"],
        Listed.Of(
            Listed.Organisations("name,server,sector\nA,1,farming\nB,2,health\n",
                "values: {sector: {health: health, \"*\": other}}"))
            .Input.Caught.Select(Sentence));

    [Theory]
    [InlineData("\"*\": workstation", "no kind of device")]
    [InlineData("\"**\": workstation", "no kind of device")]
    [InlineData("\"*\": workstation, \"\": kiosk", null)]
    public void A_star_fits_no_empty_cell(string values, string? message) => Assert.Equal(
        message,
        Listed.Endpoints("name,kind\nA,x\nB,\n", $"values: {{kind: {{{values}}}}}").Diagnostics is [.., { } last]
            ? last.Message : null);

    [Fact]
    public void Rows_with_further_values_of_the_machine_before_are_left_out_and_counted()
    {
        const string csv =
            "Computer Name,Model,Building,Application Title\nM1,MacBook "
                + "Pro,Atlanta,Falcon.app\n,,,Safari.app\n,,,Keynote\n"
            + "M2,MacBook Air,Atlanta,Falcon.app\n,,,Xcode.app\nM3,Mac mini,Boston,\n,,,\nM4,,Boston,Falcon.app\n";
        FleetListing listing = Listed.Of(Listed.Endpoints(
            csv, "columns: {kind: Model, site: Building}", "values: {kind: {\"*\": workstation}}", "onBadRow: skip"));

        Assert.Equal(3, listing.Endpoints);
        Assert.Equal(["continues-the-row-before 3: 3 4 6", "empty-row 1: 8"], Listed.Counts(listing.Input.Ignored));
        Assert.Equal(["no-kind 1: 9"], Listed.Counts(listing.Input.Skipped));
    }

    private static string Sentence(CaughtCells caught) =>
        caught.ToSentence();
}
