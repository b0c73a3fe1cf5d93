namespace Sim.Scenarios.Tests;

/// <summary>Names that were damaged before they came into the file are read, and told with counts.</summary>
public sealed class TextDoubtsTests
{
    [Theory]
    [InlineData("M?nchen", "lost-characters")]
    [InlineData("????", "lost-characters")]
    [InlineData("?? ??-??", "lost-characters")]
    [InlineData("Orl\uFFFDans", "lost-characters")]
    [InlineData("MÃ¼nchen", "encoded-twice")]
    [InlineData("ÐœÐ¾ÑÐºÐ²Ð°", null)]
    [InlineData("Å½ilina", "encoded-twice")]
    [InlineData("â‚¬uro-Haus", "encoded-twice")]
    [InlineData("München", null)]
    [InlineData("«CAFÉ»", null)]
    [InlineData("Who? Me", null)]
    [InlineData("Lager 3?", null)]
    [InlineData("東京", null)]
    [InlineData("Plain", null)]
    [InlineData("", null)]
    public void A_name_is_doubtful_where_characters_are_lost_or_encoded_twice(string name, string? expected) =>
        Assert.Equal(expected, TextDoubts.Of(name));

    [Fact]
    public void Doubtful_rows_are_counted_and_simulated()
    {
        FleetListing endpoints = Listed.Of(Listed.Endpoints(
            "kind,organisation,site\nserver,A,M?nchen\nserver,????,Bonn\nserver,????,K?ln\nserver,B,DÃ¼ren\nserver,"
                + "B,Düren\nsever,A,M?nchen\n", "onBadRow: skip"));
        FleetListing organisations = Listed.Of(Listed.Organisations("name,server\nBÃ¼ro,1\n?????,2\nBüro,4\n"));

        Assert.Equal(["lost-characters 3: 2 3 4", "encoded-twice 1: 5"], Listed.Counts(endpoints.Input.Doubtful));
        Assert.Equal((5L, 1L), (endpoints.Endpoints, endpoints.Input.RowsSkipped));
        Assert.Equal(["encoded-twice 1: 2", "lost-characters 1: 3"], Listed.Counts(organisations.Input.Doubtful));
        Assert.Equal(7, organisations.Endpoints);
    }
}
