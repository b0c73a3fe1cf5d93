namespace Sim.Contracts.Tests;

/// <summary>What a result says of the files that a fleet was read from.</summary>
public sealed class FleetListingTests
{
    private static readonly SensorVersion Policy = new(7, 11);

    private static readonly InputFile Input = new("ours", "fleet.csv", "abc", 20, 3, 2, 2, 15);

    [Fact]
    public void Endpoints_are_those_of_all_places_of_all_organisations()
    {
        FleetListing listing = Listing();

        Assert.Equal([6L, 4L], listing.Organisations[0].Places.Select(p => p.Endpoints));
        Assert.Equal([10L, 5L], listing.Organisations.Select(o => o.Endpoints));
        Assert.Equal(15, listing.Endpoints);
    }

    [Fact]
    public void A_result_names_the_files_of_the_groups_that_are_listed()
    {
        FleetGroup drawn = Group("drawn", null);

        Assert.Equal([Input], InputFile.List(Fleet(drawn, Group("ours", Listing())), []));
        Assert.Empty(InputFile.List(Fleet(drawn), []));
    }

    [Fact]
    public void Endpoints_take_an_update_with_a_sensor_that_is_new_enough()
    {
        var own = new ListedCount(null, new SensorVersion(7, 10), true, 1);
        ListedCount ofPolicy = own with { Version = null };

        Assert.True(own.Takes(Policy, new SensorVersion(7, 10)));
        Assert.False(own.Takes(Policy, Policy));
        Assert.True(ofPolicy.Takes(Policy, Policy));
        Assert.False(ofPolicy.Takes(Policy, new SensorVersion(7, 12)));
        Assert.False((own with { HasSensor = false }).Takes(Policy, new SensorVersion(7, 10)));
    }

    private static FleetListing Listing() => new()
    {
        Input = Input,
        Rows = ListingRows.Organisations,
        Separator = ",",
        SkipsBadRows = true,
        Columns = [],
        Organisation = null,
        Basis = Basis.Assumed,
        Source = "test",
        Organisations = [Organisation("one", Place(1, 5), Place(4)), Organisation("two", Place(5))],
    };

    private static ListedOrganisation Organisation(string name, params ListedPlace[] places) => new()
    {
        Name = name, Sector = null, Coverage = null, Crew = null, IsSpread = false, Places = places,
    };

    private static ListedPlace Place(params int[] counts) =>
        new("site", null, null, [.. counts.Select(n => new ListedCount(null, null, true, n))]);

    private static FleetGroup Group(string name, FleetListing? listing) => new()
    {
        Name = name,
        Organisations = 2,
        MedianEndpoints = 1,
        Sigma = 0,
        Platform = "windows",
        Adoption = AdoptionPlan.Everybody,
        Versions = [],
        Country = null,
        Sector = null,
        Listing = listing,
    };

    private static FleetPlan Fleet(params FleetGroup[] groups) => new()
    {
        Model = "any",
        Groups = groups,
        Countries = [],
        Sectors = [],
        Kinds = [],
        OnlinePatterns = [],
        AttendancePatterns = [],
        Sites = new SitePlan(1, 1, Ratio.One),
    };
}
