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
            SourceText.FromString("resolved.yaml", resolved).Beside(Repository.Source(file).Folder), new MemoryModelLibrary());

        Assert.True(again.Plan is not null, string.Join('\n', again.Diagnostics.Take(20)));
        Assert.Equal(Json(plan), Json(again.Plan));
        Assert.Equal(resolved, ResolvedScenarioWriter.Write(again.Plan));
    }

    [Fact]
    public void Every_default_stands_in_the_resolved_scenario()
    {
        ScenarioPlan plan = ScenarioReader.Read(Repository.Source("scenarios/laws/k-of-n.yaml"), Repository.Models).Plan!;
        string resolved = ResolvedScenarioWriter.Write(plan);

        foreach (string expected in (string[])["thinning: 1\n", "seed: 1\n", "boundsCheck: false\n", "trigger: at-once\n",
            "failedBoots: 0\n", "partTo: 100%\n", "needed: 3\n"])
        {
            Assert.Contains(expected, resolved, StringComparison.Ordinal);
        }
    }

    internal static string Json(ScenarioPlan plan) => JsonSerializer.Serialize(plan);
}
