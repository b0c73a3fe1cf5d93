namespace Sim.Scenarios.Tests;

/// <summary>What single cells say, and where a problem with one is told.</summary>
public sealed class ListingCellsTests
{
    [Theory]
    [InlineData("AT")]
    [InlineData("zz")]
    public void A_code_of_two_letters_is_near_no_other(string code)
    {
        string suggestion = Country(code);

        Assert.StartsWith(
            "translate it under values.country to one with like hours, or give the table of countries under "
            + "fleet.countries; known are US, CA, MX, ", suggestion, StringComparison.Ordinal);
        Assert.EndsWith(", AU, NZ", suggestion, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Austria", "Australia")]
    [InlineData("Germanny", "Germany")]
    public void A_name_that_is_near_another_may_still_be_one_that_the_fleet_lacks(string name, string near) =>
        Assert.StartsWith(
        $"did you mean '{near}'? if not, translate it under values.country", Country(name), StringComparison.Ordinal);

    [Theory]
    [InlineData("100 %")]
    [InlineData("100\u00A0%")]
    [InlineData("100\u202F%")]
    [InlineData("1")]
    public void A_share_may_have_a_blank_before_its_sign(string share) => Assert.Equal(
        Ratio.One,
        Listed.Of(Listed.Organisations($"name,server,coverage\nAcme,1,{share}\n")).Organisations[0].Coverage);

    [Theory]
    [InlineData("%")]
    [InlineData("\u00A0 %")]
    [InlineData("1 0%")]
    public void A_sign_alone_and_a_blank_inside_are_no_share(string share) =>
        Assert.Contains("is not a share",
            Listed.Organisations($"name,server,coverage\nAcme,1,{share}\n").Diagnostics[1].Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("\"a\nb\",Acme,1\n\"c\r\nd\r\n\",Beta,-2\n", "S504:6:8", 4)]
    [InlineData("\"a\nb\",Acme,1\n\"c\nd\",Acme,2\n", "S504:3:4", 2)]
    [InlineData("\"a\nb\",5\" disk,1\n", "S504:3:5", 2)]
    public void A_problem_behind_a_line_break_is_told_at_its_own_line_and_column(string rows, string place, long row)
    {
        string csv = "note,name,server\n" + rows + "x,Last,900\n";
        FleetListing skipped = Listed.Of(Listed.Organisations(csv, "onBadRow: skip"));

        Assert.Contains(Listed.Errors(Listed.Organisations(csv)),
            e => e.StartsWith(place + " ", StringComparison.Ordinal));
        Assert.Equal(row, Listed.BadLines(skipped)[0]);
    }

    [Fact]
    public void A_column_behind_a_line_break_in_the_header_is_told_there() => Assert.Equal(
        ["S503:2:5 the column 'coverge' is not read"],
        Listed.Errors(Listed.Organisations("name,server,\"a\nbc\",coverge\nAcme,1,2,3\n")));

    [Theory]
    [InlineData("Acme\nLtd")]
    [InlineData("Acme\r\nLtd")]
    public void A_name_with_a_line_break_is_told_so(string name)
    {
        Diagnostic told = Listed.Organisations($"name,server\n\"{name}\",1\n").Diagnostics[1];

        Assert.Equal(("the name 'Acme Ltd' holds a line break", "write it on one line"),
            (told.Message, told.Suggestion));
    }

    private static string Country(string text) =>
        Listed.Organisations($"name,country,server\nAcme,{text},1\n").Diagnostics[1].Suggestion!;
}
