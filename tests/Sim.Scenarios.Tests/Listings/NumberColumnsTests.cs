namespace Sim.Scenarios.Tests;

/// <summary>
/// A column of numbers that is not read may count machines: it is refused unless it is ignored by name.
/// </summary>
public sealed class NumberColumnsTests
{
    [Fact]
    public void All_columns_of_numbers_are_named_at_once_with_the_line_to_write()
    {
        const string csv =
            "name,server,thin "
                + "client,tills,Contact,Floors\nAcme,1,7200,12,Ann,3\nBeta,2,-,0,Bob,\nCity,5,\"1,300\",4,,2\n";
        ScenarioReadResult refused = Listed.Organisations(csv);

        Assert.Equal(["S503:1:13 columns of numbers are not read: 'thin client', 'tills', 'Floors'"],
            Listed.Errors(refused));
        Assert.Equal(
            "map what counts machines to a kind of the fleet, such as columns: {kinds: {workstation: \"thin "
                + "client\"}}; "
            + "for what does not, columns: {ignore: [\"thin client\", \"tills\", \"Floors\"]}",
            refused.Diagnostics[0].Suggestion);

        FleetListing read = Listed.Of(
            Listed.Organisations(csv, "columns: {kinds: {workstation: tills}, ignore: [\"THIN client\", Floors]}"));
        Assert.Equal((24, "thin client, Floors"), (read.Endpoints, string.Join(", ", read.Ignored)));
    }

    [Theory]
    [InlineData("Quantity")]
    [InlineData("Anzahl Geräte")]
    [InlineData("Nombre de postes")]
    [InlineData("DeviceCount")]
    [InlineData("# of seats")]
    [InlineData("machines")]
    [InlineData("Cantidad")]
    [InlineData("Nb postes")]
    [InlineData("Geräteanzahl")]
    [InlineData("Managed devices")]
    [InlineData("Cnt")]
    [InlineData("台数")]
    public void A_header_that_says_how_many_is_refused_for_a_single_number(string header)
    {
        string csv = $"kind,{header}\nserver,few\nserver,some\nkiosk,12\n";

        Assert.Equal([$"S503:1:6 the column '{header}' holds numbers and is not read"],
            Listed.Errors(Listed.Endpoints(csv)));
        Assert.Equal(3, Listed.Of(Listed.Endpoints(csv, $"columns: {{ignore: [\"{header}\"]}}")).Endpoints);
        Assert.Equal(3, Listed.Of(Listed.Endpoints(csv.Replace("12", "many", StringComparison.Ordinal))).Endpoints);
    }

    [Theory]
    [InlineData("Serial Number")]
    [InlineData("Account")]
    [InlineData("Country code")]
    [InlineData("Numéro de série")]
    [InlineData("Discount")]
    [InlineData("Device group")]
    [InlineData("Devices of")]
    [InlineData("House number")]
    public void Other_headers_are_refused_only_where_most_cells_are_numbers(string header)
    {
        Assert.NotNull(Listed.Endpoints($"kind,{header}\nserver,A1\nserver,B2\nkiosk,12\n").Plan);
        Assert.Null(Listed.Endpoints($"kind,{header}\nserver,11\nserver,B2\nkiosk,12\n").Plan);
    }

    [Theory]
    [InlineData("7200", true)]
    [InlineData("7,200", true)]
    [InlineData("7.200", true)]
    [InlineData("7 200", true)]
    [InlineData("7'200", true)]
    [InlineData("1,234,567", true)]
    [InlineData("7200.00", true)]
    [InlineData("1.200,00", true)]
    [InlineData("-3", true)]
    [InlineData("+3", true)]
    [InlineData("10.0", false)]
    [InlineData("7.16", false)]
    [InlineData("1,2345", false)]
    [InlineData("10.123.200.210", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("2026-07-13", false)]
    [InlineData("12%", false)]
    [InlineData("0x1F", false)]
    [InlineData("-", false)]
    [InlineData("", false)]
    public void Whole_numbers_are_known_however_their_thousands_are_set(string text, bool isWhole) =>
        Assert.Equal(isWhole, UnreadColumn.IsWhole(text));

    [Fact]
    public void A_laptop_beside_a_server_is_counted_where_the_fleet_has_laptops_and_refused_where_it_has_none()
    {
        const string csv = "name,server,laptop\nAcme,800,7200\n";

        Assert.Equal(8_000, Listed.Of(Listed.Organisations(csv)).Endpoints);
        Assert.Equal(["S503:1:13 the column 'Laptops' is not read"],
            Listed.Errors(Listed.Organisations(csv.Replace("laptop", "Laptops", StringComparison.Ordinal))));
        Assert.Equal(["S503:1:13 the column 'notebooks' holds numbers and is not read"],
            Listed.Errors(Listed.Organisations(csv.Replace("laptop", "notebooks", StringComparison.Ordinal))));
    }
}
