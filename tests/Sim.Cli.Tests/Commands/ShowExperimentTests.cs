using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Sim.Cli.Tests;

/// <summary><c>sim show</c> of experiments, and what their folders say of versions and missing values.</summary>
public sealed class ShowExperimentTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Listed_arms_are_told_with_what_they_set_and_what_they_cost()
    {
        string output = SimProcess.Run(_place.Folder, "show", TinyExperiment.WriteTo(_place, "replications: 7"))
            .With(0).Output;

        Assert.StartsWith("checked: With and without a bounds check\n", output, StringComparison.Ordinal);
        Assert.Contains(
            "\nArms         unchecked, the scenario as it is\n             checked; sets design.boundsCheck=true\n",
            output, StringComparison.Ordinal);
        Assert.Contains("\nReplications 7 of each arm\n", output, StringComparison.Ordinal);
        Assert.Contains("\nCosts        14 runs, each 6h of 1 organisation\n", output, StringComparison.Ordinal);
        Assert.Contains("sim compare checked.yaml", output, StringComparison.Ordinal);
        Assert.All(output.Split('\n'), l => Assert.True(l.Length <= 80, l));
    }

    [Fact]
    public void Factors_are_told_with_their_levels()
    {
        string output = SimProcess.Run(_place.Folder, "show", TinyExperiment.WriteFactorsTo(_place)).With(0).Output;

        Assert.Contains("Factors      check (design.boundsCheck), 2 levels: false, true\n", output,
            StringComparison.Ordinal);
        Assert.Contains("Arms         8 arms, every level with every other\n", output, StringComparison.Ordinal);
        Assert.Contains("Costs        24 runs", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stop: {metric: totals.crashed, relative: 2%, min: 4, max: 9}",
        "4 to 9 of each arm, until the intervals of totals.crashed reach no further than")]
    [InlineData("select: {metric: totals.crashed, probability: 90%}", "which is best by totals.crashed")]
    [InlineData("expectations: [{name: Few crash, metric: totals.crashed, max: 5}]", "Expects Few crash")]
    public void What_it_decides_and_expects_is_told(string tail, string says) => Assert.Contains(
        says,
        string.Join(' ',
            SimProcess.Run(_place.Folder, "show", TinyExperiment.WriteTo(_place, tail)).With(0).Output.Split(
                (char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("kernel-vs-user-mode", "3,800 runs")]
    [InlineData("a-year-of-updates", "years of updates")]
    [InlineData("july-2024-halted", "every 100th organisation")]
    public void Experiments_that_ship_are_shown(string name, string says) =>
        Assert.Contains(says, Ended.Flat(SimProcess.Run(_place.Folder, "show", name).With(0).Output),
            StringComparison.Ordinal);

    [Fact]
    public void The_help_has_an_experiment_among_its_examples() => Assert.Contains(
        "sim show july-2024-halted", SimProcess.Run(_place.Folder, "show", "--help").With(0).Output,
        StringComparison.Ordinal);

    [Fact]
    public void An_experiment_has_no_resolved_form() => Assert.Contains(
        "is an experiment", SimProcess.Run(_place.Folder, "show", "july-2024-halted", "--resolved").With(65).Error,
        StringComparison.Ordinal);

    [Fact]
    public void Manifest_and_result_name_the_version_of_the_model_and_only_the_manifest_the_commit()
    {
        SimProcess.Run(_place.Folder, "compare", TinyExperiment.WriteTo(_place), "-n", "2", "-q").With(0);
        SimProcess.Run(_place.Folder, "run", TinyScenario.WriteTo(_place), "-q").With(0);

        foreach (string name in (string[])["experiment.json", "result.json"])
        {
            string file = Directory.GetFiles(_place.Folder, name, SearchOption.AllDirectories).Single();
            JsonNode manifest = JsonNode.Parse(
                File.ReadAllText(Path.Combine(Path.GetDirectoryName(file)!, "manifest.json")))!;

            Assert.Equal(1, (int)JsonNode.Parse(File.ReadAllText(file))!["modelVersion"]!);
            Assert.Equal(1, (int)manifest["modelVersion"]!);
            Assert.True(manifest["commit"] is null || ((string)manifest["commit"]!).Length == 40);
            Assert.DoesNotContain("\"commit\"", File.ReadAllText(file), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Arms_that_were_not_measured_say_why_on_the_terminal_and_in_JUnit()
    {
        string file = TinyExperiment.WriteTo(_place, """
            replications: 2
            expectations: [{name: Half work soon, metric: releases.trial.usable50, max: 1h}, {name: Nobody crashes, metric: totals.crashed, max: 0}]
            """);
        string output = Ended.Flat(SimProcess.Run(_place.Folder, "compare", file).With(0).Output);
        XElement[] cases = [
            .. XDocument.Load(Directory.GetFiles(_place.Folder, "junit.xml", SearchOption.AllDirectories).Single())
                .Descendants("testcase")];

        Assert.Contains("no machine went down", output, StringComparison.Ordinal);
        Assert.Equal(4, cases.Length);
        Assert.Equal(["failure", "error", "failure", null],
            cases.Select(c => c.Elements().FirstOrDefault(e => e.Name != "system-out")?.Name.LocalName));
        Assert.Contains("not measured in any of 2 replications, no machine went down",
            (string)cases[1].Element("error")!.Attribute("message")!, StringComparison.Ordinal);
        Assert.Contains("not reached in any of 2 replications, not within the",
            (string)cases[0].Element("failure")!.Attribute("message")!, StringComparison.Ordinal);
        Assert.Contains("held in 2 of 2 replications", cases[3].Element("system-out")!.Value, StringComparison.Ordinal);
    }
}
