namespace Sim.Scenarios.Tests;

public sealed class RowTallyTests
{
    [Fact]
    public void Rows_are_counted_by_reason_with_the_five_first_lines_whatever_their_order()
    {
        var tally = new RowTally();
        foreach (long line in (long[])[20, 4, 30, 7, 40, 50, 5])
            tally.Add("no-kind", line);

        tally.Add("bad-number", 9);
        tally.Add("a-rule", 8);

        Assert.Equal(9, tally.Rows);
        Assert.Equal(["no-kind 7: 4 5 7 20 30", "a-rule 1: 8", "bad-number 1: 9"], Listed.Counts(tally.Counts));
    }

    // The words stand in results that others keep.
    [Fact]
    public void Words_of_reasons_are_stable() => Assert.Equal(
        "broken-quotes row-too-long nul-byte repeated-header too-many-cells too-few-cells cell-too-long no-platform "
            + "unknown-platform no-answer no-kind unknown-kind "
        + "unknown-country no-country unknown-zone unknown-sector unknown-version unknown-date no-version "
        + "bad-number no-name unprintable-name "
        + "name-twice row-of-totals no-endpoints sum-differs",
        string.Join(' ', RowReason.All.Select(r => r.Word)));

    [Fact]
    public void A_row_with_several_problems_counts_for_the_first_and_reasons_add_up()
    {
        FleetListing listing = Listed.Of(Listed.Organisations(
            "name,country,crew,server\nA,ZZ,0,1\nB,DE,,2\nC,DE,0,3\nD,XX,,4\nE,DE,,-1\nE2,DE,,1,1\n",
            "onBadRow: skip"));

        Assert.Equal(["bad-number 2: 4 6", "unknown-country 2: 2 5", "too-many-cells 1: 7"],
            Listed.Counts(listing.Input.Skipped));
        Assert.Equal((6L, 5L, 1L), (listing.Input.Rows, listing.Input.RowsSkipped, (long)listing.Organisations.Count));
    }

    [Fact]
    public void Rows_that_a_rule_leaves_out_are_counted_by_rule()
    {
        FleetListing listing = Listed.Of(Listed.Endpoints(
            "platform,kind,country\nLinux,server,DE\nWindows,pod,DE\nWindows,server,Atlantis\nWindows,server,DE\n"
                + "beOS,server,DE\nmacOS,server,DE\n",
            "values: {platform: {beOS: ignore, \"*Linux*\": linux, \"mac*\": macos}, kind: {pod: ignore}, country: "
                + "{Atlantis: ignore}}"));

        Assert.Equal(
            ["ignored-country 1: 4", "ignored-kind 1: 3", "ignored-platform 1: 6", "platform-linux 1: 2",
                "platform-macos 1: 7"], Listed.Counts(listing.Input.Ignored));
        Assert.Equal((5L, 0L, 1L), (listing.Input.RowsIgnored, listing.Input.RowsSkipped, listing.Endpoints));
    }
}
