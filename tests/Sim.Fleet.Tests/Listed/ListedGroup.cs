namespace Sim.Fleet.Tests;

/// <summary>Small plan records for tests of listed organisations.</summary>
internal static class ListedGroup
{
    public static FleetGroup Of(string name, params ListedOrganisation[] organisations) => new()
    {
        Name = name,
        Organisations = organisations.Length,
        MedianEndpoints = 1,
        Sigma = 0,
        Platform = "windows",
        AdoptNone = Ratio.Zero,
        AdoptPart = Ratio.Zero,
        PartFrom = Ratio.Zero,
        PartTo = Ratio.One,
        Versions = [],
        Country = null,
        Sector = null,
        Listing = new FleetListing
        {
            File = "fleet.csv",
            Sha256 = new string('0', 64),
            Rows = ListingRows.Endpoints,
            Separator = "comma",
            SkipsBadRows = false,
            Columns = [],
            Organisation = null,
            RowsRead = 1,
            Basis = Basis.Inferred,
            Source = "test",
            Organisations = organisations,
        },
    };

    public static DeviceKindPlan Kind(string name, bool hostsServices) => new()
    {
        Name = name,
        RepairPriority = 0,
        HostsServices = hostsServices,
        OnlinePattern = "o",
        AttendancePattern = "t",
        Encrypted = Ratio.Zero,
        Wired = Ratio.One,
        OutOfBand = Ratio.Zero,
        PowerCycled = Ratio.Zero,
        RepairMethod = "r",
        OutOfBandMethod = "r",
    };
}
