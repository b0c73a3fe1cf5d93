using System.Text.Json;

namespace Sim.Cli.Tests;

/// <summary>Every option of <c>run</c> does what it says, and only those of the scenario change its result.</summary>
public sealed class RunOptionTests : IDisposable
{
    /// <summary>Some thirty organisations, with every kind of dice in use.</summary>
    private static readonly string[] Base = ["run", "july-2024", "--scale", "0.001", "--json", "--quiet"];

    private static readonly Lazy<string> BaseDigest = new(() =>
    {
        using var place = new Workplace();
        return RunWith(place, []).Digest();
    });

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("--seed 2")]
    [InlineData("--fleet-seed 2")]
    [InlineData("--set recovery.race.wired=30%")]
    public void An_option_of_the_scenario_changes_the_result_and_the_command_that_repeats_it(string option)
    {
        Ended run = RunWith(_place, option.Split(' '));

        Assert.NotEqual(BaseDigest.Value, run.Digest());
        string repeat = run.Json().GetProperty("repeat").GetString()!;
        Assert.Contains(option, repeat, StringComparison.Ordinal);
        Assert.Equal(run.Digest(), Repeat(repeat).Digest());
    }

    [Fact]
    public void Scale_changes_the_result_and_the_command_that_repeats_it()
    {
        Ended run = SimProcess.Run(_place.Folder, "run", "july-2024", "--scale", "0.002", "--json", "--quiet");

        Assert.NotEqual(BaseDigest.Value, run.Digest());
        Assert.Equal(500, run.Json().GetProperty("scale").GetProperty("thinning").GetInt32());
        Assert.Equal(run.Digest(), Repeat(run.Json().GetProperty("repeat").GetString()!).Digest());
    }

    [Fact]
    public void Seeds_are_in_the_result_and_the_seed_of_the_file_needs_no_option_to_repeat()
    {
        JsonElement json = RunWith(_place, ["--seed", "1", "--fleet-seed", "7"]).Json();

        Assert.Equal(1, json.GetProperty("seed").GetInt32());
        Assert.Equal(7, json.GetProperty("fleetSeed").GetInt32());
        Assert.Equal("sim run july-2024 --fleet-seed 7 --scale 0.001", json.GetProperty("repeat").GetString());
    }

    [Theory]
    [InlineData("--shards 2", "sequential", 2, null)]
    [InlineData("--shards 7 --host sequential", "sequential", 7, null)]
    [InlineData("--threads 2 --host actors", "actors", null, 2)]
    [InlineData("--host actors --shards 3 --threads 1", "actors", 3, 1)]
    [InlineData("--host sequential --threads 1", "sequential", 1, 1)]
    [InlineData("--out elsewhere", "sequential", null, null)]
    public void A_setting_of_the_machine_changes_nothing_but_the_manifest(string options, string host, int? shards,
        int? threads)
    {
        Ended run = RunWith(_place, options.Split(' '));

        Assert.Equal(BaseDigest.Value, run.Digest());
        Assert.Equal("sim run july-2024 --scale 0.001", run.Json().GetProperty("repeat").GetString());
        JsonElement manifest = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(Assert.Single(_place.Results), "manifest.json"))).RootElement;
        Assert.Equal(host, manifest.GetProperty("host").GetString());
        Assert.Equal(shards ?? manifest.GetProperty("shards").GetInt32(), manifest.GetProperty("shards").GetInt32());
        Assert.Equal(threads ?? manifest.GetProperty("threads").GetInt32(), manifest.GetProperty("threads").GetInt32());
    }

    [Fact]
    public void Out_is_where_the_folder_is_made_by_scenario_seed_and_digest()
    {
        Ended run = RunWith(_place, ["--out", "deep/down", "--seed", "3"]);

        Assert.Equal(
            Path.Combine(_place.Folder, "deep", "down", "july-2024", $"3-{run.Digest()[..8]}"),
            Assert.Single(_place.Results));
        Assert.Equal(
            ["junit.xml", "manifest.json", "report.html", "report.md", "result.json", "scenario.resolved.yaml",
                "series.parquet"],
            Directory.GetFiles(_place.Results[0]).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_folder_of_a_run_is_the_same_byte_by_byte_but_for_its_manifest()
    {
        RunWith(_place, ["--out", "a"]);
        RunWith(_place, ["--out", "b", "--shards", "5", "--host", "actors"]);

        string[] folders = [.. _place.Results];
        Assert.Equal(2, folders.Length);
        foreach (string file in Directory.GetFiles(folders[0]).Select(f => Path.GetFileName(f)!)
            .Where(f => f != "manifest.json"))
        {
            Assert.True(
                File.ReadAllBytes(Path.Combine(folders[0], file))
                    .SequenceEqual(File.ReadAllBytes(Path.Combine(folders[1], file))),
                $"{file} differs between one shard and five actors");
        }
    }

    [Fact]
    public void The_command_on_the_summary_page_can_be_pasted_and_repeats_the_digest()
    {
        Ended page = SimProcess.Run(_place.Folder, "run", "july-2024", "--scale", "0.001", "--seed", "11", "--set",
            "recovery.powerCycle.max=3", "--set", "recovery.hands.guidanceAt=2024-07-19T06:00Z").Finished();
        int at = page.Output.IndexOf("Repeat   sim ", StringComparison.Ordinal) + "Repeat   sim ".Length;
        string command = page.Output[at..page.Output.IndexOf("Digest", at, StringComparison.Ordinal)];

        Ended again = SimProcess.RunShell(_place.Folder, $"$SIM {command.TrimEnd()} --json --quiet");

        Assert.Contains($"Digest   {again.Digest()} ", page.Output, StringComparison.Ordinal);
    }

    private static Ended RunWith(Workplace place, IReadOnlyList<string> options) =>
        SimProcess.Run(place.Folder, [.. Base, .. options]).Finished();

    private Ended Repeat(string command) =>
        SimProcess.RunShell(_place.Folder, "$SIM" + command["sim".Length..] + " --json --quiet --no-output");
}
