namespace Sim.Scenarios.Tests;

/// <summary>
/// A row is another machine's only where its platform is known; a word that nobody knows is a bad row.
/// </summary>
public sealed class PlatformWordsTests
{
    [Theory]
    [InlineData("windows",
        "Win10|Windows 10 Enterprise|Server 2019|Windows NT 10.0|WinServer2022|Microsoft Windows 11 Pro|Win "
            + "11|Windows Server 2008 R2|WindowsServer2019|Microsoft Windows NT Workstation 10.0|WINDOWS|Win")]
    [InlineData("macos", "Mac|Mac OS X 10.15|macOS 14|Darwin|OS X|Mac OS 10 (OS/X)|MacOS")]
    [InlineData("linux",
        "Ubuntu 22.04|RHEL 8.9|Red Hat Enterprise Linux 9|Linux Red Hat|SLES 15|amzn|CentOS|Amazon Linux 2|Debian "
            + "GNU/Linux 12|Oracle Linux Server 8|rocky|VMware Photon OS")]
    [InlineData("ios", "iOS|iPadOS 17|iOS/iPadOS")]
    [InlineData("android", "Android (fully managed)")]
    [InlineData("chromeos", "Chrome OS|ChromeOS 124|chrome")]
    [InlineData("aix", "AIX 7.2")]
    [InlineData("solaris", "SunOS 5.11|Solaris 11")]
    [InlineData("bsd", "FreeBSD 14|OpenBSD")]
    [InlineData("esxi", "VMware ESXi 8.0|ESX")]
    [InlineData("network", "Cisco IOS 15|FortiOS 7|PAN-OS 11|Junos 22")]
    [InlineData("printer", "HP LaserJet 400|Printer|Imprimante")]
    [InlineData("windows-mobile",
        "Windows Phone 8|Windows CE|Windows 10 Mobile|WindowsMobile|HoloLens 2|Windows Holographic for Business")]
    public void Words_of_tools_are_known(string platform, string words)
    {
        string[] all = words.Split('|');
        string csv = "kind,platform\nserver,ours\n" + string.Concat(all.Select(w => $"server,{w}\n"));
        FleetListing listing = Listed.Of(Listed.Endpoints(csv, "values: {platform: {ours: windows}}"));

        Assert.Equal(platform == "windows" ? [] : [($"platform-{platform}", (long)all.Length)],
            listing.Input.Ignored.Select(r => (r.Reason, r.Rows)));
        Assert.Equal(platform == "windows" ? all.Length + 1 : 1, listing.Endpoints);
    }

    [Theory]
    [InlineData("Workstation")]
    [InlineData("Server")]
    [InlineData("Toaster")]
    [InlineData("Unknown")]
    [InlineData("N/A")]
    [InlineData("10.0.22631")]
    [InlineData("Leeds")]
    public void A_word_that_nobody_knows_is_a_bad_row(string word)
    {
        string csv = $"kind,platform\nserver,windows\nserver,{word}\nserver,Linux\n";

        Assert.Equal($"there is no platform '{word}'", Listed.Endpoints(csv).Diagnostics[^1].Message);
        FleetListing skipped = Listed.Of(Listed.Endpoints(csv, "onBadRow: skip"));
        Assert.Equal(["unknown-platform 1: 3"], Listed.Counts(skipped.Input.Skipped));
        Assert.Equal(["platform-linux 1: 4"], Listed.Counts(skipped.Input.Ignored));
    }

    [Fact]
    public void A_word_that_is_nearly_one_is_told()
    {
        Diagnostic told = Listed.Endpoints("kind,platform\nserver,Widnows\n").Diagnostics[^1];

        Assert.Equal(("there is no platform 'Widnows'", "did you mean 'windows'?"), (told.Message, told.Suggestion));
    }

    [Fact]
    public void A_scenario_may_say_what_its_own_words_stand_for()
    {
        const string csv = "kind,platform\nserver,TillOS\nserver,Blade 5\nserver,Coffee\nserver,Windows\n";
        FleetListing listing = Listed.Of(Listed.Endpoints(csv,
            "values: {platform: {TillOS: windows, \"Blade*\": esxi, Coffee: ignore}}"));

        Assert.Equal(2, listing.Endpoints);
        Assert.Equal(["ignored-platform 1: 4", "platform-esxi 1: 3"], Listed.Counts(listing.Input.Ignored));
    }

    [Fact]
    public void A_value_that_is_no_platform_is_refused_at_its_place()
    {
        Diagnostic told = Assert.Single(
            Listed.Endpoints("kind,platform\nserver,x\n", "values: {platform: {x: windwos}}").Diagnostics);

        Assert.Equal("there is no platform 'windwos'", told.Message);
        Assert.Equal("did you mean 'windows'?", told.Suggestion);
    }

    [Fact]
    public void Two_exports_in_one_file_lose_nobody_in_silence()
    {
        string first = "Hostname,Platform,Type,Sensor Version\n" + Rows("A", "Windows,Workstation");
        string csv = first + Rows("B", "Server,Windows");

        Assert.Null(Listed.Endpoints(csv, "preset: falcon").Plan);
        Assert.Null(Listed.Endpoints(
            first + "Hostname,Type,Platform,Sensor Version\n" + Rows("B", "Server,Windows"), "preset: falcon",
            "onBadRow: skip").Plan);
        FleetListing skipped = Listed.Of(Listed.Endpoints(csv, "preset: falcon", "onBadRow: skip"));
        Assert.Equal((6L, 8L, 0L), (skipped.Endpoints, skipped.Input.RowsSkipped, skipped.Input.RowsIgnored));

        static string Rows(string tenant, string words) => string.Concat(
            Enumerable.Range(1, tenant == "A" ? 6 : 8)
                .Select(i => FormattableString.Invariant($"{tenant}{i},{words},7.16.1.0\n")));
    }

    [Fact]
    public void A_tool_of_one_platform_is_refused_for_a_group_of_another()
    {
        const string csv = "Computer Name,Model\nMAC-1,MacBook Pro\n";
        Diagnostic told = Assert.Single(Listed.Endpoints(csv, "preset: jamf").Diagnostics);

        Assert.Equal("the preset 'jamf' lists machines of macos, and no column of the file says another platform",
            told.Message);
        Assert.NotNull(Listed.ReadFor("macos", Listed.Folder(csv), "rows: endpoints", "preset: jamf",
            "versions: {only: {version: 7.16, share: 100%}}").Plan);
    }
}
