using System.Text.Json;

namespace Sim.Cli.Tests;

public sealed class OwnDesignTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Every_command_of_the_page_on_own_designs_ends_well()
    {
        string page = File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "how-to", "own-design.md"));
        string[] commands =
        [
            .. page.Split("```sh\n").Skip(1)
                .SelectMany(b => b.Split("```")[0].Split('\n', StringSplitOptions.RemoveEmptyEntries)),
        ];

        Assert.Equal(6, commands.Length);
        foreach (string command in commands)
            SimProcess.Run(_place.Folder, command.Split(' ')[1..]).With(0);
    }

    [Fact]
    public void A_run_says_what_the_outcomes_of_its_design_rest_on()
    {
        string output = Ended.Flat(
            SimProcess.Run(_place.Folder, "run", "faulty-update", "--no-output", "--scale", "10%",
            "--set", "design.name=ebpf-linux", "--set", "update.fault.class=incompatible-abi").With(0).Output);

        Assert.Contains(
            "Design ebpf-linux, incompatible abi: process restart 3.0% computed backwards; rejected 60.0%, ",
            output, StringComparison.Ordinal);
        Assert.Contains("boot loop 1.0%, crash once 1.0% judged ", output, StringComparison.Ordinal);
        Assert.Contains("(published: Kernel panics of RHEL 9.4 ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_design_of_the_user_stands_in_reports_with_its_hash_and_runs_again_from_the_resolved_scenario()
    {
        SimProcess.Run(_place.Folder, "new", "design", "our-sensor").With(0);
        SimProcess.Run(_place.Folder, "run", "faulty-update", "--set", "design.name=./our-sensor.yaml",
            "--set", "design.our-sensor.containment.restart.max=3").With(0);
        string folder = Assert.Single(_place.Results);
        JsonElement result = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "result.json"))).RootElement;
        string resolved = File.ReadAllText(Path.Combine(folder, "scenario.resolved.yaml"));
        string hash = result.GetProperty("inputs")[0].GetProperty("sha256").GetString()!;

        Assert.Equal("our-sensor", result.GetProperty("designs")[0].GetProperty("name").GetString());
        Assert.Equal("our-sensor", result.GetProperty("inputs")[0].GetProperty("design").GetString());
        Assert.Contains(hash, resolved, StringComparison.Ordinal);

        _place.Write("again.yaml", resolved);
        string digest = SimProcess.Run(_place.Folder, "run", "again.yaml", "--json", "--no-output").Digest();
        Assert.Equal(result.GetProperty("digest").GetString(), digest);

        File.AppendAllText(_place.PathOf("our-sensor.yaml"), "# changed\n");
        Ended other = SimProcess.Run(_place.Folder, "run", "again.yaml", "--no-output").With(65);
        Assert.Contains("S209", other.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kernel-driver", "there is a design 'kernel-driver' in the library")]
    [InlineData("Our", "'Our'")]
    public void A_name_that_does_not_do_is_told_and_nothing_is_written(string name, string message)
    {
        Ended told = SimProcess.Run(_place.Folder, "new", "design", name).With(65);

        Assert.Contains(message, told.Error, StringComparison.Ordinal);
        Assert.Empty(_place.Everything);
    }
}
