namespace Sim.Scenarios.Tests;

/// <summary>
/// Files that were put together: a second header is told as what it is, and what it would shift is not read.
/// </summary>
public sealed class RepeatedHeaderTests
{
    private const string First = "Host,Platform,Kind,Site\nA-1,windows,server,Leeds\nA-2,windows,workstation,York\n";

    [Theory]
    [InlineData("Host,Platform,Kind,Site\n")]
    [InlineData("\uFEFFHost,Platform,Kind,Site\r\n")]
    [InlineData("\uFEFF\"Host\",\"Platform\",\"Kind\",\"Site\"\n")]
    [InlineData("HOST,PLATFORM, kind ,site\n")]
    public void The_same_header_again_is_a_bad_row_with_its_line(string header)
    {
        string csv = First + header + "B-1,windows,server,Hull\n";
        FleetListing skipped = Listed.Of(Listed.Endpoints(csv, "onBadRow: skip"));

        Assert.Equal(["repeated-header 1: 4"], Listed.Counts(skipped.Input.Skipped));
        Assert.Equal((4L, 3L, 0L), (skipped.Input.Rows, skipped.Endpoints, skipped.Input.RowsIgnored));
        Assert.Equal(["S505:1:1 1 of 4 rows is bad: repeated header (line 4)", "S504:4:1 the header again"],
            Listed.Errors(Listed.Endpoints(csv)));
    }

    [Theory]
    [InlineData("Host,Kind,Platform,Site\nB-1,server,windows,Hull\n", "Host, Kind, Platform, Site")]
    [InlineData("\uFEFFKIND,platform,host,site\nserver,windows,B-1,Hull\n", "KIND, platform, host, site")]
    [InlineData("Host,Platform,Kind\nB-1,windows,server\n", "Host, Platform, Kind")]
    [InlineData("Tags,Owner,Host,Platform,Kind,Site\nx,y,B-1,windows,server,Hull\n",
        "Tags, Owner, Host, Platform, Kind, Site")]
    [InlineData("Host,Platform,Kind,Building\nB-1,windows,server,Hull\n", "Host, Platform, Kind, Building")]
    public void A_second_header_with_other_columns_refuses_the_file_also_where_rows_may_be_skipped(string second,
        string told)
    {
        ScenarioReadResult result = Listed.Endpoints(First + second, "onBadRow: skip");

        Assert.Equal([$"S503:4:1 a second header, with other columns or in another order: {told}"],
            Listed.Errors(result));
        Assert.Equal("two files were put together here: split them, or export both with the same columns",
            result.Diagnostics[0].Suggestion);
    }

    [Theory]
    [InlineData("name,server,workstation\nserver,1,2\nWorkstation,3,4\n", 10)]
    [InlineData("name,country,server\nCountry,DE,2\nName,,3\n", 5)]
    [InlineData("name,server,note\nserver,1,\nname,2,Server\n", 3)]
    public void A_name_that_is_a_header_too_is_a_row(string csv, long endpoints) =>
        Assert.Equal(endpoints, Listed.Of(Listed.Organisations(csv)).Endpoints);

    [Fact]
    public void Rows_behind_a_byte_order_mark_are_rows() => Assert.Equal(
        (3L, 0L), (Listed.Of(Listed.Endpoints(First + "\uFEFFB-1,windows,server,Hull\n")).Endpoints, 0L));

    [Fact]
    public void A_comma_without_quotes_makes_a_bad_row_and_never_another_machine()
    {
        FleetListing listing = Listed.Of(Listed.Endpoints(
            "Host,Platform,Kind,Site\nA,1,windows,server,Leeds\nB,windows,server,Leeds, "
                + "North\nC,windows\nD,windows,server,York\n", "onBadRow: skip"));

        Assert.Equal(["too-many-cells 2: 2 3", "too-few-cells 1: 4"], Listed.Counts(listing.Input.Skipped));
        Assert.Empty(listing.Input.Ignored);
        Assert.Equal(1, listing.Endpoints);
    }
}
