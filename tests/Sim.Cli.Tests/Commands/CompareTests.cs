using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Sim.Cli.Tests;

/// <summary><c>sim compare</c> as a user has it.</summary>
public sealed class CompareTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void An_experiment_that_asks_for_no_decision_ends_with_0_says_so_first_and_writes_its_folder()
    {
        Ended ended = SimProcess.Run(_place.Folder, "compare", TinyExperiment.WriteTo(_place), "-n", "3").With(0);
        string folder = Path.GetDirectoryName(
            Directory.GetFiles(_place.Folder, "experiment.json", SearchOption.AllDirectories).Single())!;

        Assert.StartsWith("checked: measured, 2 arms, 3 replications each\n", ended.Output, StringComparison.Ordinal);
        Assert.Matches("“checked” against “unchecked”: 1.?000 less in machines crashed", Ended.Flat(ended.Output));
        Assert.Contains("Repeat   sim compare checked.yaml --replications 3\n", ended.Output, StringComparison.Ordinal);
        Assert.Matches("^1-[0-9a-f]{8}$", Path.GetFileName(folder));
        Assert.Equal(
            ["experiment.csv", "experiment.json", "manifest.json", "replications.csv", "report.html", "report.md"],
            Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Matches(
            $"\nReport   out/checked/{Path.GetFileName(folder)}/report\\.html\nTable    "
                + $"out/checked/{Path.GetFileName(folder)}/experiment\\.csv\n", ended.Output);
    }

    [Fact]
    public void Nothing_that_goes_to_a_file_is_wider_than_80_columns_or_coloured()
    {
        Ended ended = SimProcess.Run(_place.Folder, "compare", TinyExperiment.WriteTo(_place), "--no-output");

        Assert.All((ended.Output + ended.Error).Split('\n'), l => Assert.True(l.Length <= 80, l));
        Assert.DoesNotContain('\e', ended.Output + ended.Error);
    }

    [Fact]
    public void Families_of_designs_come_first_and_their_designs_stand_below_their_names()
    {
        Ended ended = SimProcess.Run(_place.Folder, "compare", TinyExperiment.WriteDesignsTo(_place), "--no-output")
            .With(0);
        string[] lines = ended.Output.Split('\n');

        Assert.All(lines, l => Assert.True(l.Length <= 80, l));
        Assert.Contains("\nKernel against user mode: ", ended.Output, StringComparison.Ordinal);
        Assert.Contains("\nUser mode minus kernel: ", ended.Output, StringComparison.Ordinal);
        int families = Array.IndexOf(lines, "machines down, by family");
        int designs = Array.IndexOf(lines, "machines down");
        Assert.InRange(families, 0, designs);
        Assert.Equal(["kernel", "hybrid", "user mode"],
            lines[families..designs].Skip(3).Take(3).Select(l => string.Join(' ', l.Trim().Split("  ")[0])));
        Assert.Equal(
            ["kernel", "rust-kernel-driver-no-p…", "kernel-driver", "hybrid", "ebpf-linux", "user mode", "umdf-driver"],
            lines[designs..].Skip(3).Take(7).Select(l => l.Trim().Split("  ")[0]));
    }

    [Theory]
    [InlineData("rollout.revertAt=2d", "Note rollout.revertAt: the revert is at or after the end of the run ")]
    [InlineData("rollout.haltAt=0s",
        "Note rollout.haltAt: the release is halted at the moment it begins, so nobody gets it ")]
    [InlineData("rollout.revertAt=0s",
        "Note rollout.revertAt: the release is reverted at the moment it begins, so nobody gets it ")]
    public void What_has_no_effect_in_any_arm_is_told_under_the_verdict(string set, string note)
    {
        string output = Ended.Flat(SimProcess.Run(
            _place.Folder, "compare", TinyExperiment.WriteTo(_place), "-n", "2", "--no-output", "--set", set).Output);

        Assert.Contains("replications each " + note, output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_one_arm_alone_leaves_without_effect_is_no_note()
    {
        string file = TinyExperiment.WriteTo(_place);
        _place.Write(TinyExperiment.File, File.ReadAllText(Path.Combine(_place.Folder, TinyExperiment.File))
            .Replace("design.boundsCheck=true", "rollout.revertAt=2d", StringComparison.Ordinal));

        Assert.DoesNotContain("Note ", SimProcess.Run(_place.Folder, "compare", file, "-n", "2", "--no-output").Output,
            StringComparison.Ordinal);
        Assert.DoesNotContain("Note ", SimProcess.Run(_place.Folder, "validate", file).With(0).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Every_factor_has_its_tables_and_a_condition_a_line_for_each_level()
    {
        string output = SimProcess.Run(_place.Folder, "compare", TinyExperiment.WriteFactorsTo(_place)).With(0).Output;

        Assert.StartsWith("factors: measured, 8 arms, 3 replications each\n", output, StringComparison.Ordinal);
        Assert.All(output.Split('\n'), l => Assert.True(l.Length <= 80, l));
        Assert.Contains("\n  check, averaged over halt and part\n  check ", output, StringComparison.Ordinal);
        Assert.Contains("\n  halt, averaged over check and part\n  halt ", output, StringComparison.Ordinal);
        Assert.Contains("\n  minus 6h, pair by pair\n  halt ", output, StringComparison.Ordinal);
        Assert.Contains("\npart, a condition and no choice: means over check and halt\n", output,
            StringComparison.Ordinal);
        Assert.DoesNotContain("minus 50%", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_lacks_replications_says_so_and_is_not_compared()
    {
        string output = SimProcess.Run(_place.Folder, "compare", TinyExperiment.WriteFactorsTo(_place)).With(0).Output;

        Assert.Matches("\n  true +– +– +– +0 of 3\n", output);
        Assert.Contains("\n  true: not reached by all of its arms in any of 3 replications; not compared\n", output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void One_replication_is_told_as_one_and_has_no_interval()
    {
        Ended ended = SimProcess.Run(_place.Folder, "compare", TinyExperiment.WriteTo(_place), "-n", "1").With(0);

        Assert.StartsWith("checked: measured, 2 arms, 1 replication each\n", ended.Output, StringComparison.Ordinal);
        Assert.StartsWith("checked: 2 arms, 1 replication, seed", ended.Error, StringComparison.Ordinal);
        Assert.Matches("1.?000 less in machines crashed; one pair cannot tell chance from difference",
            Ended.Flat(ended.Output));
        Assert.Matches("\n  checked +−1,000 +– +– +open\n", ended.Output);
    }

    [Fact]
    public void A_year_of_updates_has_a_line_for_each_policy_in_80_columns_and_a_table_of_its_own()
    {
        Ended ended = SimProcess.Run(_place.Folder, "compare", TinyYear.WriteTo(_place)).With(0);
        string folder = Path.GetDirectoryName(
            Directory.GetFiles(_place.Folder, "experiment.json", SearchOption.AllDirectories).Single())!;

        Assert.All((ended.Output + ended.Error).Split('\n'), l => Assert.True(l.Length <= 80, l));
        Assert.Matches("\n  policy +event > 1% +1 in 10 +1 in 100 +down h +gap h +seen\n  Everyone in the kerne… ",
            ended.Output);
        Assert.Matches("\n  less +better < worse +turned round by +at\n  > 1% +closed < Everyone in th… +[a-z]+",
            ended.Output);
        Assert.Contains("year.csv", ended.Output, StringComparison.Ordinal);
        Assert.All(["year.csv", "break-evens.csv"], name => Assert.True(File.Exists(Path.Combine(folder, name))));
    }

    [Fact]
    public void Json_stands_alone_on_standard_output_and_is_the_same_on_every_number_of_threads()
    {
        string file = TinyExperiment.WriteTo(_place);
        string one = SimProcess.Run(_place.Folder, "compare", file, "--json", "-q", "--no-output", "--threads", "1")
            .With(0).Output;
        string seven = SimProcess.Run(_place.Folder, "compare", file, "--json", "-q", "--no-output", "--threads", "7")
            .With(0).Output;

        Assert.Equal(one, seven);
        Assert.Equal(-1000.0, (double)JsonNode.Parse(one)!["differences"]![0]!["mean"]!);
    }

    [Theory]
    [InlineData("stop: {metric: totals.crashed, halfWidth: 1, min: 2, max: 3}", "")]
    [InlineData("", "--set update.minVersion=9.0")]
    public void An_undecided_experiment_ends_with_2(string tail, string more)
    {
        string file = TinyExperiment.WriteTo(_place, tail);
        string[] line = ["compare", file, "--set", "fleet.groups.bench.size.sigma=1",
            .. more.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

        Assert.StartsWith("checked: undecided, ", SimProcess.Run(_place.Folder, line).With(2).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_ends_with_65_names_its_place_and_writes_nothing()
    {
        string file = TinyExperiment.WriteTo(_place, "confidense: 99%");
        Ended ended = SimProcess.Run(_place.Folder, "compare", file).With(65);

        Assert.Contains("checked.yaml:9:1", ended.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean 'confidence'?", Ended.Flat(ended.Error), StringComparison.Ordinal);
        Assert.DoesNotContain("out", _place.Everything);
    }

    [Theory]
    [InlineData("compare july-2024-halt", 65, "did you mean 'july-2024-halted'?")]
    [InlineData("compare july-2024", 65, "run it with 'sim run july-2024'")]
    [InlineData("run july-2024-halted", 65, "run it with 'sim compare july-2024-halted'")]
    [InlineData("compare july-2024-halted -n 0", 64, "write a whole number from 1")]
    [InlineData("compare", 64, "<experiment> is missing")]
    public void What_was_probably_meant_is_told(string line, int code, string says) => Assert.Contains(
        says, Ended.Flat(SimProcess.Run(_place.Folder, line.Split(' ')).With(code).Error), StringComparison.Ordinal);

    [Fact]
    public void Validate_and_list_know_experiments()
    {
        SimProcess.Run(_place.Folder, "validate", TinyExperiment.WriteTo(_place)).With(0);
        Assert.Contains("july-2024-halted  [incident, rollout, experiment]",
            SimProcess.Run(_place.Folder, "list").With(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Ctrl_C_leaves_nothing()
    {
        using SimProcess process = SimProcess.Start(_place.Folder, "compare", TinyExperiment.WriteTo(_place), "-n",
            "100000");
        long start = Stopwatch.GetTimestamp();
        SpinWait.SpinUntil(() => process.HasEnded || Stopwatch.GetElapsedTime(start) > TimeSpan.FromSeconds(2));
        process.Signal(SimProcess.Interrupt);
        Ended ended = process.End().With(130);

        Assert.EndsWith("sim: interrupted; nothing was written\n", ended.Error, StringComparison.Ordinal);
        Assert.Equal([TinyExperiment.File, TinyScenario.File], _place.Everything);
    }
}
