using System.Security.Cryptography;
using System.Text;

namespace Sim.Scenarios.Tests;

/// <summary>How a file writes its text is a property of the file: it is read, or refused as a whole.</summary>
public sealed class ListingEncodingTests
{
    private const string Csv =
        "kind,site\r\nworkstation,München\r\nserver,Zürich\r\nworkstation,Orléans\r\nworkstation,Hamburg\r\n";

    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static TheoryData<string, string, string> Forms => new()
    {
        { "utf-8", "", "UTF-8" }, { "utf-8", "EFBBBF", "UTF-8" },
        { "utf-16", "", "UTF-16" }, { "utf-16", "FFFE", "UTF-16" },
        { "utf-16BE", "", "UTF-16" }, { "utf-16BE", "FEFF", "UTF-16" },
        { "windows-1252", "", "Windows-1252" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_file_gives_the_same_fleet_however_its_text_is_written(string encoding, string mark, string name)
    {
        byte[] bytes = [.. Convert.FromHexString(mark), .. Bytes(encoding, Csv)];
        FleetListing listing = Listed.Of(Read(bytes));

        Assert.Equal(["Hamburg", "München", "Orléans", "Zürich"], Sites(listing));
        Assert.Equal((4L, 0L, name), (listing.Input.Rows, listing.Input.RowsSkipped, listing.Input.Encoding));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), listing.Input.Sha256);
    }

    [Theory]
    [InlineData("windows-1252", "kind,site\nserver,Straße 5\nserver,L’Hay – “Zola”\nserver,50 €\nserver,«CAFÉ»\n")]
    [InlineData("utf-16", "kind,site\nserver,東京\nserver,😀 Büro\nserver,Ωmega\n")]
    [InlineData("utf-8", "kind,site\nserver,Ðà\nserver,É»\nserver,ÿ\n")]
    [InlineData("utf-16BE", "kind,site\nserver,本社\n")]
    public void Text_of_any_kind_survives(string encoding, string csv)
    {
        FleetListing listing = Listed.Of(Read(Bytes(encoding, csv)));

        Assert.Equal(
            csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l[7..])
                .Order(StringComparer.Ordinal), Sites(listing));
    }

    [Theory]
    [InlineData("windows-1252", "Windows-1252")]
    [InlineData("utf-16", "UTF-16")]
    public void The_assumptions_say_how_text_was_read_where_it_is_not_utf_8(string encoding, string name)
    {
        Assert.Contains($"from 4 rows; read as {name}; columns", Told(Read(Bytes(encoding, Csv))),
            StringComparison.Ordinal);
        Assert.DoesNotContain("read as", Told(Read(Bytes("utf-8", Csv))), StringComparison.Ordinal);

        static string Told(ScenarioReadResult read) =>
            read.Plan!.Assumptions.Select(a => a.Value)
                .Single(v => v.StartsWith("fleet.csv: ", StringComparison.Ordinal));
    }

    // What decides stands behind more than the reader holds at once.
    [Fact]
    public void A_byte_at_the_end_decides_for_the_whole_file()
    {
        string early = "kind,site\nserver,Lager" + string.Concat(Enumerable.Repeat("\nserver,Ort", 150_000))
            + "\nserver,";
        FleetListing western = Listed.Of(Read(Bytes("windows-1252", early + "Köln\n")));
        ScenarioReadResult mixed = Read(
            [.. Bytes("utf-8", early + "Köln\nserver,"), .. Bytes("windows-1252", "Düren\n")]);

        Assert.Equal(["Köln", "Lager", "Ort"], Sites(western));
        Assert.Equal("Windows-1252", western.Input.Encoding);
        Assert.Equal(["S502:150004:9 two encodings in one file: the text before this is UTF-8, byte 0xFC is not"],
            Listed.Errors(mixed));
    }

    public static TheoryData<string, string> Refused => new()
    {
        { "6B696E642C736974650A7365727665722C4BF66C6E0A7365727665722C4BC3B66C6E0A",
            "3:9 two encodings in one file: UTF-8 begins here, and byte 0xF6 before it is not UTF-8" },
        { "EFBBBF6B696E642C736974650A7365727665722C4BF66C6E0A",
            "2:9 the mark at the beginning says UTF-8, but byte 0xF6 is not UTF-8" },
        { "6B696E642C736974650A7365727665722CC3A9FC0A",
            "2:9 two encodings in one file: the text before this is UTF-8, byte 0xFC is not" },
        { "6B696E642C736974650A7365727665722C5A817269636800", "2:9 byte 0x81 is neither UTF-8 nor Windows-1252" },
        { "6B696E642C736974650A7365727665722C4B946C6E0A",
            "2:9 byte 0x94 inside a word is neither UTF-8 nor Windows-1252" },
        { "6B696E642C736974650A7365727665722C43616681", "2:11 byte 0x81 is neither UTF-8 nor Windows-1252" },
        { "6B696E642C736974650D7365727665722C4C8F6E0D", "2:9 byte 0x8F is neither UTF-8 nor Windows-1252" },
        { "FFFE00006B000000", "1:1 the file is UTF-32" },
        { "FFFE6B0069006E0064002C0061000A0041D8", "2:2 half a character of UTF-16" },
        { "FFFE6B0069006E0064002C0061000A0041", "2:1 half a character of UTF-16" },
        { "6B696E642C736974650A7365727665722C410A" + "73006500720076006500720061002C0042000A00",
            "3:2 text in UTF-16 follows here, after text with one byte a character" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_file_that_is_not_one_text_is_refused_with_the_place_also_where_rows_may_be_skipped(string hex,
        string expected)
    {
        ScenarioReadResult result = Read(Convert.FromHexString(hex));

        Assert.Equal(["S502:" + expected], Listed.Errors(result));
        Assert.NotNull(result.Diagnostics[0].Suggestion);
    }

    [Fact]
    public void Lines_with_one_byte_a_character_behind_utf_16_are_refused()
    {
        ScenarioReadResult result = Read(
            [.. Bytes("utf-16", Csv),
                .. Bytes("utf-8", "server,Graz\r\nserver,Linz\r\nworkstation,Wien and more\r\n")]);

        Assert.Equal(["S502:6:1 the file is UTF-16, but text with one byte a character follows here"],
            Listed.Errors(result));
    }

    private static ScenarioReadResult Read(byte[] bytes) => Listed.Read(
        new MemoryDataFolder().With("fleet.csv", bytes), "rows: endpoints", "onBadRow: skip",
        "versions: {only: {version: 7.16, share: 100%}}");

    private static byte[] Bytes(string encoding, string text) =>
        (encoding == "windows-1252" ? Western : Encoding.GetEncoding(encoding)).GetBytes(text);

    private static IEnumerable<string> Sites(FleetListing listing) =>
        listing.Organisations.Single().Places.Select(p => p.Name).Order(StringComparer.Ordinal);
}
