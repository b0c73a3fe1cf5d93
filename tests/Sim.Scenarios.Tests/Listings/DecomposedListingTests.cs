using System.Text;

namespace Sim.Scenarios.Tests;

/// <summary>A file, or a scenario, that a Mac saved decomposed is read alike.</summary>
public sealed class DecomposedListingTests
{
    private const string Csv =
        "Gerätetyp;Société;Étage;Pays\nServeur d’été;Siège;Côte;CÔTE\nServeur "
            + "d’été;Siège;Île;CÔTE\nTour;Usine;Île;CÔTE\n";

    private static readonly string[] Keys =
    [
        "separator: semicolon", "columns: {kind: Gerätetyp, organisation: Société, site: étage, country: Pays}",
        "values: {kind: {\"*été\": server, tour: workstation}, country: {côte: FR}}",
    ];

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void It_gives_the_same_fleet(bool scenario, bool file)
    {
        FleetListing plain = Listed.Of(Listed.Endpoints(Csv, Keys));
        FleetListing listing = Listed.Of(Listed.Endpoints(
            file ? Decomposed(Csv) : Csv, [.. Keys.Select(k => scenario ? Decomposed(k) : k)]));

        Assert.Equal((3L, 2), (plain.Endpoints, plain.Organisations.Count));
        Assert.Equal(Shown(plain), Shown(listing));
    }

    [Fact]
    public void One_name_in_both_forms_is_one_name()
    {
        FleetListing endpoints = Listed.Of(
            Listed.Endpoints("kind,organisation,site\nserver,Müller,Köln\nserver,Mu\u0308ller,Ko\u0308ln\n"));
        ScenarioReadResult organisations = Listed.Organisations("name,server\nMüller,1\nMu\u0308ller,2\n");

        Assert.Equal(["Müller: Köln=2"], Shown(endpoints));
        Assert.Equal("the name 'Müller' stands in more than one row", organisations.Diagnostics[1].Message);
    }

    [Fact]
    public void A_decomposed_header_is_no_near_miss_of_itself() => Assert.Equal(1, Listed.Of(Listed.Endpoints(
        "Gera\u0308tetyp\nserver\n", "columns: {kind: Gerätetyp}")).Endpoints);

    private static string[] Shown(FleetListing listing) => [.. listing.Organisations.Select(o =>
        $"{o.Name}: {string.Join(' ', o.Places.Select(p => $"{p.Name}={p.Endpoints}"))}")];

    // Written out, for the framework does not decompose where ICU is missing.
    private static string Decomposed(string text) => new StringBuilder(text)
        .Replace("é", "e\u0301").Replace("É", "E\u0301").Replace("è", "e\u0300").Replace("ô", "o\u0302").Replace("Ô",
            "O\u0302")
        .Replace("Î", "I\u0302").Replace("ä", "a\u0308").ToString();
}
