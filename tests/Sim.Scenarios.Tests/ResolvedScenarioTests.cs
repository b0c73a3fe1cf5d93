using System.Text.Json;

namespace Sim.Scenarios.Tests;

public sealed class ResolvedScenarioTests
{
    public static TheoryData<string> Files => [.. Repository.Scenarios()];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_resolved_scenario_reads_back_to_the_same_plan_without_any_model(string file)
    {
        ScenarioPlan plan = ScenarioReader.Read(Repository.Source(file), Repository.Models).Plan!;
        string resolved = ResolvedScenarioWriter.Write(plan);
        ScenarioReadResult again = ScenarioReader.Read(
            SourceText.FromString("resolved.yaml", resolved).Beside(Repository.Source(file).Folder),
            Shipped.DesignsOnly());

        Assert.True(again.Plan is not null, string.Join('\n', again.Diagnostics.Take(20)));
        Assert.Equal(Json(plan), Json(again.Plan));
        Assert.Equal(resolved, ResolvedScenarioWriter.Write(again.Plan));
    }

    [Fact]
    public void Every_default_stands_in_the_resolved_scenario()
    {
        ScenarioPlan plan = ScenarioReader.Read(Repository.Source("scenarios/laws/k-of-n.yaml"),
            Repository.Models).Plan!;
        string resolved = ResolvedScenarioWriter.Write(plan);

        foreach (string expected in (string[])["thinning: 1\n", "seed: 1\n", "boundsCheck: false\n",
            "trigger: at-once\n",
            "failedBoots: 0\n", "partTo: 100%\n", "needed: 3\n"])
        {
            Assert.Contains(expected, resolved, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("totals.crashed", "{count: 20, low: 8.24M, median: 8.55M, high: 9.18M}", 8.24e6, 9.18e6)]
    [InlineData("totals.crashedShare", "{count: 2, low: 40%, median: 50%, high: 60%}", 0.4, 0.6)]
    [InlineData("releases.trial.lastApplied", "{count: 2, low: 2m, median: 200s, high: 1h}", 120, 3600)]
    public void A_range_over_fleets_is_in_the_unit_of_its_metric_and_reads_back(
        string metric, string fleets, double low, double high)
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, "scenarios", "laws", "k-of-n.yaml"));
        string name = ScenarioReader.Read(Repository.Source("scenarios/laws/k-of-n.yaml"), Repository.Models).Plan!
            .Update.Name;
        text = text[..text.IndexOf("\nexpectations:", StringComparison.Ordinal)] + $"""

            expectations:
              - name: it
                metric: {metric.Replace("trial", name, StringComparison.Ordinal)}
                min: 0
                fleets: {fleets}
            """;
        ScenarioReadResult read = ScenarioReader.Read(SourceText.FromString("own.yaml", text), Repository.Models);
        Assert.True(read.Plan is not null, string.Join('\n', read.Diagnostics));
        FleetRange range = Assert.Single(read.Plan.Expectations).Fleets!;
        string resolved = ResolvedScenarioWriter.Write(read.Plan);
        ScenarioPlan again = ScenarioReader.Read(
            SourceText.FromString("resolved.yaml", resolved), Shipped.DesignsOnly()).Plan!;

        Assert.Equal((low, high), (range.Low, range.High));
        Assert.Equal(range, again.Expectations[0].Fleets);
    }

    [Fact]
    public void What_a_fault_needs_of_its_host_reads_back()
    {
        const string file = "scenarios/designs/faulty-update.yaml";
        ScenarioPlan plan = ScenarioReader.Read(Repository.Source(file), Repository.Models, new ScenarioOverrides
        {
            Sets = ["update.fault.when.kinds=[server, kiosk]", "update.fault.when.encrypted=true",
                "update.fault.when.wired=false"],
        }).Plan!;
        ScenarioPlan again = ScenarioReader.Read(
            SourceText.FromString("resolved.yaml", ResolvedScenarioWriter.Write(plan)), Shipped.DesignsOnly()).Plan!;

        Assert.Equal(["server", "kiosk"], again.Update.Fault.When.Kinds);
        Assert.Equal((true, false), (again.Update.Fault.When.Encrypted, again.Update.Fault.When.Wired));
    }

    [Fact]
    public void Bases_and_sources_stand_as_comments_above_their_numbers_and_fit_the_page()
    {
        ScenarioReadResult read = ScenarioReader.Read(Repository.Source("scenarios/incidents/july-2024.yaml"),
            Repository.Models);
        string[] lines = ResolvedScenarioWriter.Write(read.Plan!, read.Defaults).Split('\n');
        string[] notes = [.. lines.Where(l => l.TrimStart().StartsWith("# ", StringComparison.Ordinal))];

        Assert.NotEmpty(notes);
        Assert.All(notes,
            n => Assert.True(n.Length <= 80 || !n.Trim()[2..].Contains(' ', StringComparison.Ordinal), n));
        foreach (Assumption assumption in read.Plan!.Assumptions.Concat(read.Defaults).Take(40))
        {
            string words = string.Join(' ',
                assumption.Source.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            Assert.Contains(
                $"{assumption.Basis.Word()}: {words}",
                string.Join(' ',
                    lines.Select(l => l.Trim()).Select(l => l.StartsWith("# ", StringComparison.Ordinal) ? l[2..] : l)),
                StringComparison.Ordinal);
        }
    }

    internal static string Json(ScenarioPlan plan) => JsonSerializer.Serialize(plan);
}
