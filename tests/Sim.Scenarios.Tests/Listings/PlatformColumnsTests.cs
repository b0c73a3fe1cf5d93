namespace Sim.Scenarios.Tests;

/// <summary>
/// Where no column is read as the platform, one that says it is refused: rows of other platforms would count.
/// </summary>
public sealed class PlatformColumnsTests
{
    [Theory]
    [InlineData("", "kind,Betriebssystem\nserver,Windows Server 2022\nserver,RHEL 9\n", "Betriebssystem")]
    [InlineData("preset: falcon", "Hostname,Type,OS-Familie\nA,Server,Windows\nB,Server,Linux\n", "OS-Familie")]
    [InlineData("preset: intune",
        "Device name,Model,SO\nA,Latitude,Windows\nB,iPad,iOS/iPadOS\nC,Till,\nD,Pixel,Android\n", "SO")]
    [InlineData("preset: osquery", "hostname,os_version,family\na,Windows 11,windows\nb,Ubuntu 22.04,debian\nc,x,?\n",
        "family")]
    public void A_column_of_platforms_that_is_not_read_is_refused_with_the_line_to_write(string key, string csv,
        string header)
    {
        Diagnostic told = Assert.Single(Listed.Endpoints(csv, key).Diagnostics);

        Assert.Equal($"the column '{header}' holds platforms and is not read", told.Message);
        Assert.Equal(
            $"write columns: {{platform: \"{header}\"}}; if every row is one of windows, columns: {{ignore: "
                + $"[\"{header}\"]}}", told.Suggestion);
        Assert.Equal(1,
            Listed.Of(Listed.Endpoints(csv, key, $"columns: {{platform: \"{header}\"}}", "onBadRow: skip")).Endpoints);
        Assert.True(Listed.Of(Listed.Endpoints(csv, key, $"columns: {{ignore: [\"{header}\"]}}")).Endpoints > 1);
    }

    [Theory]
    [InlineData("kind,Betriebssystem\nserver,Windows Server 2022\nserver,Windows 11\n")]
    [InlineData("kind,Maker\nserver,Dell\nserver,HP\nserver,Cisco\n")]
    [InlineData("kind,platform,OS\nserver,Windows,Linux\nserver,Windows,macOS\n")]
    public void Others_are_not(string csv) => Assert.NotNull(Listed.Endpoints(csv).Plan);

    [Fact]
    public void A_column_of_ever_new_texts_is_none()
    {
        string names = string.Concat(
            Enumerable.Range(0, 1_100).Select(i => FormattableString.Invariant($"server,Switch {i}\n")));

        Assert.NotNull(Listed.Endpoints("kind,Host\n" + names).Plan);
        Assert.Null(
            Listed.Endpoints("kind,Host\n" + string.Concat(names.Split('\n').Take(1_000).Select(l => l + "\n"))).Plan);
    }

    [Fact]
    public void A_column_without_a_header_is_named_by_its_place() => Assert.Equal(
        ["S503:1:6 column 2 without a header holds platforms and is not read"],
        Listed.Errors(Listed.Endpoints("kind,\nserver,Linux\n")));
}
