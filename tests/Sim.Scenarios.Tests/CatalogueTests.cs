namespace Sim.Scenarios.Tests;

public sealed class CatalogueTests
{
    private static readonly ReadResult<ScenarioCatalogue> Result =
        CatalogueReader.Read(Repository.Source("scenarios.yaml"), Exists);

    [Fact]
    public void The_catalogue_is_written_as_it_is_read()
    {
        var yaml = new YamlText(default);
        CatalogueCodec.Instance.WriteKeys(yaml, Result.Value!);

        Assert.Equivalent(
            Result.Value, CatalogueReader.Read(SourceText.FromString("again.yaml", yaml.ToString()), Exists).Value,
            strict: true);
    }

    [Fact]
    public void The_catalogue_reads_without_errors() =>
        Assert.True(Result.Value is not null, string.Join('\n', Result.Diagnostics));

    [Fact]
    public void Every_scenario_is_in_the_catalogue_under_its_own_name()
    {
        foreach (string file in Repository.Scenarios())
        {
            ScenarioPlan plan = ScenarioReader.Read(Repository.Source(file), Repository.Models).Plan!;
            CatalogueEntry? entry = Result.Value!.Find(plan.Name);

            Assert.True(entry is not null && "scenarios/" + entry.File == file, $"{file} is not listed as {plan.Name}");
        }

        Assert.Equal(Repository.Scenarios().Count(), Result.Value!.Entries.Count);
    }

    [Fact, TooSlowForMutants]
    public void Every_experiment_of_the_catalogue_has_its_files_name_and_is_there()
    {
        foreach (ExperimentEntry entry in Result.Value!.Experiments)
        {
            ExperimentPlan? plan = ExperimentReader.Read(
                Repository.Source("scenarios/" + entry.File), Repository.Models, Repository.Scenario).Value;
            Assert.Equal(entry.Name, plan?.Name);
        }
    }

    [Fact]
    public void Every_calibration_is_in_the_catalogue_under_its_own_name() => Assert.Equal(
        Repository.Calibrations()
            .Select(f => (
                CalibrationReader.Read(Repository.Source(f), Repository.Models, Repository.Scenario).Value?.Name, f)),
        Result.Value!.Calibrations.Select(c => ((string?)c.Name, "scenarios/" + c.File)).OrderBy(c => c.Item2));

    [Fact]
    public void Errors_of_a_catalogue_are_reported_at_once()
    {
        ReadResult<ScenarioCatalogue> result = CatalogueReader.Read(SourceText.FromString("c.yaml", """
            scenarios:
              - name: one
                sentence: First.
                file: laws/none.yaml
                cost: cheap
                replay: {scale: 0%, digest: pending}
              - name: one
                sentense: Second.
                file: laws/canary.yaml
                cost: small
                replay: {digest: pending}
            """), Exists);

        Assert.Null(result.Value);
        Assert.Equal(["S401:4:11", "S108:5:11", "S303:6:21", "S206:7:11", "S101:8:5"],
            result.Diagnostics.Select(d => $"{d.Code}:{d.Line}:{d.Column}"));
    }

    private static bool Exists(string file) => File.Exists(Path.Combine(Repository.Root, "scenarios", file));
}
