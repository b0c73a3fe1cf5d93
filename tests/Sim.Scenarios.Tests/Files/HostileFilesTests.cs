using System.Diagnostics;

namespace Sim.Scenarios.Tests;

/// <summary>
/// Files that are none: nothing is read without end, waited for, or read from elsewhere on the machine.
/// </summary>
public sealed class HostileFilesTests : IDisposable
{
    private const string Csv = "name,server,version\nAcme,3,7.16\n";

    private readonly string _root = Directory.CreateTempSubdirectory("hostile-").FullName;

    private static bool IsUnix => !OperatingSystem.IsWindows();

    private string Inside => Path.Combine(_root, "inside");

    public HostileFilesTests()
    {
        Directory.CreateDirectory(Path.Combine(Inside, "data"));
        Directory.CreateDirectory(Path.Combine(_root, "outside"));
        File.WriteAllText(Path.Combine(_root, "outside", "fleet.csv"), Csv);
        File.WriteAllText(Path.Combine(Inside, "real.csv"), Csv);
    }

    [Theory]
    [InlineData("/dev/zero", "S001 this is a device or a pipe")]
    [InlineData("/dev/full", "S001 this is a device or a pipe")]
    [InlineData("zero.yaml", "S001 this is a device or a pipe")]
    [InlineData("pipe.yaml", "S004 the file is empty")]
    [InlineData("piped.yaml", "S004 the file is empty")]
    [InlineData("inside", "S001 this is a directory")]
    [InlineData("large.yaml", "S002 the file is larger than 1048576 bytes")]
    [InlineData("circle.yaml", "S001 the file cannot be read")]
    public async Task A_scenario_that_is_no_file_is_a_sentence_and_no_wait(string name, string expected)
    {
        Assert.SkipUnless(IsUnix, "devices and pipes of Unix");
        File.CreateSymbolicLink(Path.Combine(_root, "zero.yaml"), "/dev/zero");
        Pipe("pipe.yaml");
        File.CreateSymbolicLink(Path.Combine(_root, "piped.yaml"), "pipe.yaml");
        File.CreateSymbolicLink(Path.Combine(_root, "circle.yaml"), "circle.yaml");
        using (FileStream large = File.Create(Path.Combine(_root, "large.yaml")))
        {
            large.SetLength(1L << 40);
        }

        ScenarioReadResult result = await Task.Run(
            () => ScenarioReader.Read(SourceText.Load(Path.Combine(_root, name)), Repository.Models))
            .WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.Equal(expected, $"{result.Diagnostics[0].Code} {result.Diagnostics[0].Message}");
    }

    [Theory]
    [InlineData("real.csv", null)]
    [InlineData("near.csv", null)]
    [InlineData("data/up.csv", null)]
    [InlineData("far.csv", "'far.csv' is a link that leaves the scenario's folder")]
    [InlineData("step.csv", "'step.csv' is a link that leaves the scenario's folder")]
    [InlineData("linked/fleet.csv", "'linked/fleet.csv' is a link that leaves the scenario's folder")]
    [InlineData("chain.csv", "'chain.csv' is a link that leaves the scenario's folder")]
    [InlineData("zero.csv", "'zero.csv' is a link that leaves the scenario's folder")]
    [InlineData("beside.csv", "'beside.csv' is a link that leaves the scenario's folder")]
    [InlineData("data", "'data' is a directory")]
    [InlineData("pipe.csv", "the file is empty")]
    [InlineData("huge.csv", "'huge.csv' is larger than 8 GiB")]
    [InlineData("circle.csv", "'circle.csv' cannot be read")]
    [InlineData("gone.csv", "there is no file 'gone.csv' beside the scenario")]
    public async Task A_listing_is_read_from_the_scenarios_folder_only(string name, string? expected)
    {
        Assert.SkipUnless(IsUnix, "links and pipes of Unix");
        Link("near.csv", "real.csv");
        Link("data/up.csv", "../real.csv");
        Link("far.csv", Path.Combine(_root, "outside", "fleet.csv"));
        Link("step.csv", "../outside/fleet.csv");
        Link("linked", "../outside");
        Link("chain.csv", "far.csv");
        Link("zero.csv", "/dev/zero");
        Link("circle.csv", "circle.csv");
        Directory.CreateDirectory(Inside + "-2");
        File.WriteAllText(Path.Combine(Inside + "-2", "fleet.csv"), Csv);
        Link("beside.csv", "../inside-2/fleet.csv");
        Pipe("inside/pipe.csv");
        using (FileStream huge = File.Create(Path.Combine(Inside, "huge.csv")))
        {
            huge.SetLength(DirectoryDataFolder.MaxBytes + 1);
        }

        ScenarioReadResult result = await Task.Run(
            () => Listed.ReadNamed(name, new DirectoryDataFolder(Inside), "rows: organisations"))
            .WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.Equal(expected, result.Diagnostics is [{ } first, ..] ? first.Message : null);
        Assert.Equal(expected is null, result.Plan is not null);
    }

    [Fact]
    public void A_scenario_may_lie_behind_a_link_itself()
    {
        Assert.SkipUnless(IsUnix, "links of Unix");
        Directory.CreateSymbolicLink(Path.Combine(_root, "alias"), "inside");

        Assert.NotNull(
            Listed.ReadNamed("real.csv", new DirectoryDataFolder(Path.Combine(_root, "alias")),
                "rows: organisations").Plan);
    }

    [Theory]
    [InlineData("Ge\u0301ra\u0302nt.csv", "Gérânt.csv")]
    [InlineData("Gérânt.csv", "Ge\u0301ra\u0302nt.csv")]
    [InlineData("Gérânt.csv", "Gérânt.csv")]
    public void A_file_is_found_however_its_name_is_composed(string onDisk, string written)
    {
        File.WriteAllText(Path.Combine(Inside, onDisk), Csv);

        Assert.NotNull(Listed.ReadNamed(written, new DirectoryDataFolder(Inside), "rows: organisations").Plan);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void Link(string name, string target) => File.CreateSymbolicLink(Path.Combine(Inside, name), target);

    private void Pipe(string name)
    {
        using Process made = Process.Start("mkfifo", Path.Combine(_root, name));
        made.WaitForExit();
        Assert.Equal(0, made.ExitCode);
    }
}
