namespace Sim.Scenarios.Tests;

public sealed class ScenarioFilesTests
{
    public static TheoryData<string> Files => [.. Repository.Scenarios()];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_scenario_reads_without_errors(string file)
    {
        ScenarioReadResult result = ScenarioReader.Read(Repository.Source(file), Repository.Models);

        Assert.True(result.Plan is not null, string.Join('\n', result.Diagnostics));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_scenario_names_its_schema_for_editors(string file)
    {
        string first = File.ReadLines(Path.Combine(Repository.Root, file)).First();
        string up = string.Concat(Enumerable.Repeat("../", file.Count(c => c == '/')));

        Assert.Equal($"# yaml-language-server: $schema={up}docs/scenario.schema.json", first);
    }
}
