namespace Sim.Scenarios;

/// <summary>The usual columns of exports of endpoints, with what their cells stand for.</summary>
internal static class ListingPresets
{
    private const string Windows = "windows";

    /// <summary>Platforms as tools write them.</summary>
    public static readonly IReadOnlyList<ListingValue> Platforms =
    [
        new("Windows*", Windows), new("Microsoft Windows*", Windows), new("Win", Windows), new("macOS*", "macos"),
        new("Mac*", "macos"), new("Darwin*", "macos"), new("OS X*", "macos"), new("*Linux*", "linux"), new("Ubuntu*", "linux"),
        new("Red Hat*", "linux"), new("RHEL*", "linux"), new("CentOS*", "linux"), new("Debian*", "linux"),
        new("SUSE*", "linux"), new("iOS*", "ios"), new("iPadOS*", "ios"), new("Android*", "android"), new("Chrome*", "chromeos"),
    ];

    // Headers as the tools publish them: docs/how-to/own-fleet.md names the page of each.
    private static readonly (string Name, PresetColumn[] Columns)[] All =
    [
        ("intune",
        [
            new("platform", ["OS", "Platform", "Operating system"], Platforms),
            new("kind", ["Model"],
            [
                new("*Virtual*", "virtual-machine"), new("VMware*", "virtual-machine"), new("Cloud PC*", "virtual-machine"),
                new("*Kiosk*", "kiosk"), new("*", "workstation"),
            ]),
            new("site", ["Category", "CategoryName", "Device category"], []),
        ]),
        ("falcon",
        [
            new("platform", ["Platform", "platform_name"], Platforms),
            new("kind", ["Type", "product_type_desc"],
            [
                new("Workstation", "workstation"), new("Server", "server"), new("Domain Controller", "domain-controller"),
                new("Mobile", ListingTable.Ignore), new("Pod", ListingTable.Ignore),
            ]),
            new("site", ["Site", "site_name"], []),
            new("version", ["Sensor Version", "agent_version"], []),
        ]),
        ("cmdb",
        [
            new("platform", ["Operating System", "os"], Platforms),
            new("kind", ["Operating System", "os"],
            [
                new("*Server*", "server"), new("*Embedded*", "kiosk"), new("*IoT*", "kiosk"), new("Windows*", "workstation"),
                new("Microsoft Windows*", "workstation"), new("mac*", "workstation"), new("*", "server"),
            ]),
            new("organisation", ["Company"], []),
            new("site", ["Location"], []),
            new("country", ["Country", "location.country"], []),
        ]),
    ];

    /// <summary>Names of the presets.</summary>
    public static IEnumerable<string> Names => All.Select(p => p.Name);

    /// <summary>The columns of a preset; none for null.</summary>
    public static IReadOnlyList<PresetColumn> Columns(string? name) =>
        name is null ? [] : All.First(p => p.Name == name).Columns;
}
