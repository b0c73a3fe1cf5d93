using System.Text;

namespace Sim.Scenarios.Tests;

/// <summary>
/// A file does not always begin with its header: what stands above it is passed, or told with the line to write.
/// </summary>
public sealed class ListingStartTests
{
    private const string Rows = "kind;site\nserver;Graz\nworkstation;Linz\n";

    [Theory]
    [InlineData("sep=;\n")]
    [InlineData("\uFEFFsep=;\r\n")]
    [InlineData("\"sep=;\"\n")]
    [InlineData("SEP=;;\n")]
    [InlineData("sep=;\r")]
    [InlineData("\n\nsep=;\n\n")]
    [InlineData("#TYPE System.Management.Automation.PSCustomObject\nsep=;\n")]
    public void The_line_that_names_the_separator_is_honoured(string above)
    {
        FleetListing listing = Listed.Of(Listed.Endpoints(above + Rows));
        FleetListing stated = Listed.Of(Listed.Endpoints(above + Rows, "separator: semicolon"));

        Assert.Equal((2L, 2L, "semicolon"), (listing.Input.Rows, listing.Endpoints, listing.Separator));
        Assert.Equal((2L, 2L, "semicolon"), (stated.Input.Rows, stated.Endpoints, stated.Separator));
    }

    [Theory]
    [InlineData("comma", ',')]
    [InlineData("semicolon", ';')]
    [InlineData("tab", '\t')]
    [InlineData("pipe", '|')]
    [InlineData("caret", '^')]
    public void Cells_are_separated_by_what_the_file_or_the_scenario_says(string word, char sign)
    {
        string rows = Rows.Replace(';', sign);

        Assert.Equal(2, Listed.Of(Listed.Endpoints(rows, $"separator: {word}")).Endpoints);
        Assert.Equal(2, Listed.Of(Listed.Endpoints($"sep={sign}\n" + rows)).Endpoints);
    }

    [Fact]
    public void A_scenario_and_a_file_that_disagree_are_told_with_the_way_out()
    {
        ScenarioReadResult result = Listed.Endpoints("sep=;\n" + Rows, "separator: tab");
        ScenarioReadResult strange = Listed.Endpoints("sep=~\n" + Rows);

        Assert.Equal(["S205:14:18 line 1 of the file says sep=;, the scenario says tab"], Listed.Errors(result));
        Assert.Equal("write separator: semicolon, or remove the key; if the file is wrong, remove the line from it",
            result.Diagnostics[0].Suggestion);
        Assert.Equal(["S503:1:1 line 1 of the file says sep=~"], Listed.Errors(strange));
        Assert.Equal("known are comma, semicolon, tab, pipe, caret: save the file with one of them",
            strange.Diagnostics[0].Suggestion);
    }

    [Theory]
    [InlineData("#TYPE Selected.Device\n")]
    [InlineData("#type X\r\n")]
    [InlineData("\n \n\r\n")]
    [InlineData(",,,\n\"\",\"\"\n")]
    public void Lines_that_no_reader_means_are_passed(string above)
    {
        FleetListing listing = Listed.Of(
            Listed.Endpoints(above + Rows.Replace(';', ',') + "sever,Wels\n", "onBadRow: skip"));

        Assert.Equal((3L, 2L), (listing.Input.Rows, listing.Endpoints));
        Assert.Equal(2L + above.Replace("\r\n", "\n", StringComparison.Ordinal).Count(c => c == '\n') + 2,
            Listed.BadLines(listing).Single());
    }

    // What is suggested is done, and leads to the fleet at once.
    [Theory]
    [InlineData("Devices of Alpenmarkt\n\nexported 14 July\n", ',', "this line is not a header",
        "line 4 looks like it: write headerLine: 4")]
    [InlineData("Devices of Alpenmarkt;;\n", ';', "this line is not a header",
        "line 2 looks like it: write headerLine: 2 and separator: semicolon")]
    [InlineData("Report \"Q3\"\n", '|', "this line is not a header",
        "line 2 looks like it: write headerLine: 2 and separator: pipe")]
    [InlineData("", '|', "the cells are not separated by comma", "write separator: pipe")]
    [InlineData("", '^', "the cells are not separated by comma", "write separator: caret")]
    [InlineData("", '\t', "the cells are not separated by comma", "write separator: tab")]
    [InlineData("Summary,Total\nall,3\n", ',', "this line is not a header",
        "line 3 looks like it: write headerLine: 3")]
    public void Following_a_hint_leads_to_the_fleet(string above, char sign, string message, string suggestion)
    {
        string csv = above + Rows.Replace(';', sign);
        ScenarioReadResult result = Listed.Endpoints(csv);

        Assert.Equal(["S503:1:1 " + message], Listed.Errors(result));
        Assert.Equal(suggestion, result.Diagnostics[0].Suggestion);
        string[] keys = suggestion[(suggestion.IndexOf("write ", StringComparison.Ordinal) + 6)..].Split(" and ");
        Assert.Equal(2, Listed.Of(Listed.Endpoints(csv, keys)).Endpoints);
    }

    // Headers that nobody knows yet: the shape of the table shows where it begins.
    [Fact]
    public void A_header_of_unknown_words_is_found_by_the_shape_of_the_table()
    {
        const string csv = "Bericht vom 14.07.\nHost;Bauart;Ort;Stand\nA;Turm;Graz;\nB;Turm;Linz;x\n";
        ScenarioReadResult first = Listed.Endpoints(csv);
        ScenarioReadResult second = Listed.Endpoints(csv, "headerLine: 2", "separator: semicolon");

        Assert.Equal("line 2 looks like it: write headerLine: 2 and separator: semicolon",
            first.Diagnostics.Single().Suggestion);
        Assert.Equal(["S503:2:1 there is no column 'kind'"], Listed.Errors(second));
        Assert.Equal(2, Listed.Of(Listed.Endpoints(csv, "headerLine: 2", "separator: semicolon",
            "columns: {kind: Bauart}", "values: {kind: {Turm: workstation}}")).Endpoints);
    }

    [Fact]
    public void A_line_sep_that_is_wrong_is_told_and_not_made_a_contradiction()
    {
        ScenarioReadResult result = Listed.Endpoints("sep=,\n" + Rows);

        Assert.Equal(["S503:2:1 the cells are not separated by comma"], Listed.Errors(result));
        Assert.Equal("the file's line sep= is wrong: write sep=; there", result.Diagnostics[0].Suggestion);
    }

    [Fact]
    public void A_line_beyond_the_end_is_told_where_the_scenario_names_it() =>
        Assert.Equal(["S503:14:19 the file has no line 40"], Listed.Errors(Listed.Endpoints(Rows, "headerLine: 40")));

    [Theory]
    [InlineData("kind;site;\nserver;Graz;\nworkstation;Linz;\n")]
    [InlineData("kind;site;;;\nserver;Graz;;;\nworkstation;Linz\n")]
    [InlineData("kind;site\nserver;Graz;\nworkstation;Linz;;\n")]
    [InlineData("\"kind\";\"site\";\r\"server\";\"Graz\";\r\"workstation\";\"Linz\";\r")]
    public void A_separator_at_the_end_of_lines_is_no_column(string csv)
    {
        FleetListing listing = Listed.Of(Listed.Endpoints(csv, "separator: semicolon"));

        Assert.Equal((2L, 2L, 0L), (listing.Input.Rows, listing.Endpoints, listing.Input.RowsSkipped));
        Assert.Empty(listing.Input.ColumnsUnread);
    }

    [Fact]
    public void What_stands_behind_the_last_header_is_told_or_bad()
    {
        FleetListing nameless = Listed.Of(Listed.Endpoints("kind,site,\nserver,Graz,note\nserver,Linz,\n"));
        FleetListing shifted = Listed.Of(
            Listed.Endpoints("kind,site\nserver,Graz, Lend\nserver,Linz\nserver\n", "onBadRow: skip"));

        Assert.Equal(["column 3 without a header"], nameless.Input.ColumnsUnread);
        Assert.Equal(["too-few-cells 1: 4", "too-many-cells 1: 2"], Listed.Counts(shifted.Input.Skipped));
    }

    [Theory]
    [InlineData("\"Device\nKind\",site\nserver,Graz\n", "Device Kind")]
    [InlineData("Device\u00A0 Kind,site\nserver,Graz\n", "device kind")]
    [InlineData("\" Device\r\nKind \",site\r\nserver,Graz\r\n", "Device  Kind")]
    public void Headers_are_compared_on_one_line(string csv, string header) =>
        Assert.Equal(1, Listed.Of(Listed.Endpoints(csv, $"columns: {{kind: \"{header}\"}}")).Endpoints);

    [Fact]
    public void The_resolved_scenario_says_how_the_file_was_read_and_reads_it_again()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("Title\nsub\n" + Rows.Replace(';', '|'));
        var folder = new MemoryDataFolder().With("fleet.csv", bytes);
        ScenarioReadResult result = Listed.Read(
            folder, "rows: endpoints", "headerLine: 3", "separator: pipe",
            "versions: {only: {version: 7.16, share: 100%}}");
        string yaml = ResolvedScenarioWriter.Write(result.Plan!);
        ScenarioReadResult again = ScenarioReader.Read(SourceText.FromString("again.yaml", yaml).Beside(folder),
            Repository.Models);

        Assert.Contains("headerLine: 3", yaml, StringComparison.Ordinal);
        Assert.Equal(2, Listed.Of(again).Endpoints);
    }
}
