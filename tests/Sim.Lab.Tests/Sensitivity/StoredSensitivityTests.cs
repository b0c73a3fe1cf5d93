namespace Sim.Lab.Tests;

/// <summary>The analysis beside a scenario is shown with its runs, as long as it is of the same numbers.</summary>
public sealed class StoredSensitivityTests : IDisposable
{
    private const string File = "bench.yaml";
    private const string Stored = "bench-sensitivity.json";
    private const string Fault = "probability: {value: 60%, basis: assumed, source: x, range: [30%, 90%]}";

    private static readonly string Scenario = BenchScenario.Of("2026-03-02T08:00Z", "1h", "")
        .Replace("{class: out-of-bounds-read}", $"{{class: out-of-bounds-read, {Fault}}}", StringComparison.Ordinal)
        .Replace("{median: 1000}", "{median: {value: 1000, basis: assumed, source: x}}", StringComparison.Ordinal);

    private readonly TempFolder _folder = new();

    public StoredSensitivityTests() => _folder.Write(File, Scenario);

    private SimLab Lab => SimLab.Open(_folder.Path, SourceTree.Root);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_run_names_what_carries_the_answer_and_the_command_that_found_it()
    {
        Store();
        SimResult result = Run();
        AnswerCarriers carriers = Assert.IsType<AnswerCarriers>(result.Carriers);

        Assert.Equal(["fleet.groups.bench.size.median", "update.fault.probability"],
            carriers.Numbers.Select(n => n.Path).Order(StringComparer.Ordinal));
        Assert.NotNull(carriers.Fleet);
        Assert.StartsWith("sim sensitivity bench.yaml --metric totals.crashed", carriers.Repeat,
            StringComparison.Ordinal);
        Assert.Equal(carriers.Numbers, ResultJson.Read(ResultJson.Write(result)).Carriers!.Numbers);
        Assert.Equal("What carries the answer", RunContent.Build(result).Sections.Single(s => s.Id == "carriers").Name);
        Assert.DoesNotContain(result.Notes, n => n.Path == "sensitivity");
    }

    [Theory]
    [InlineData("value: 60%", "value: 50%", "update.fault.probability was 60% and is 50%")]
    [InlineData("[30%, 90%]", "[40%, 90%]", "the range of update.fault.probability was 30% to 90%")]
    [InlineData(Fault, "probability: 60%", "update.fault.probability was 60% and is none now")]
    [InlineData("scenario: bench", "scenario: bank", "it is of 'bench'")]
    public void An_analysis_of_other_numbers_is_not_shown_and_the_run_says_so(string was, string now, string why)
    {
        Store();
        _folder.Write(File, Scenario.Replace(was, now, StringComparison.Ordinal));
        SimResult result = Run();

        Assert.Null(result.Carriers);
        Assert.Contains(why, result.Notes.Single(n => n.Path == "sensitivity").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_with_numbers_of_its_own_and_one_without_an_analysis_say_nothing()
    {
        Assert.Null(Run().Carriers);
        Store();
        SimResult set = Run("update.fault.probability=50%");

        Assert.Null(set.Carriers);
        Assert.DoesNotContain(set.Notes, n => n.Path == "sensitivity");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{")]
    [InlineData("[1]")]
    public void A_file_that_is_no_analysis_is_named(string text)
    {
        _folder.Write(Stored, text);
        SimResult result = Run();

        Assert.Null(result.Carriers);
        Assert.Contains("This is no sensitivity.json", result.Notes.Single(n => n.Path == "sensitivity").Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Every_analysis_of_the_catalogue_is_of_the_numbers_that_its_scenario_has()
    {
        var models = new DirectoryModelLibrary(Path.Combine(SourceTree.Root, "models"));
        int found = 0;
        foreach (CatalogueEntry entry in SimLab.Open(SourceTree.Root, SourceTree.Root).List())
        {
            var text = SourceText.Load(Path.Combine(SourceTree.Root, "scenarios", entry.File), entry.File);
            if (StoredSensitivity.Open(
                text.Folder, StoredSensitivity.FileOf(entry.File), ScenarioReader.Read(text, models)) is not { } stored)
                continue;

            found++;
            Assert.True(stored.Differences.Count == 0,
                $"{entry.Name}: {string.Join("; ", stored.Differences.Take(5))}; make it anew: "
                + $"{stored.Result?.Repeat} --json");
        }

        Assert.Equal(found, Directory.GetFiles(
            Path.Combine(SourceTree.Root, "scenarios"), "*-sensitivity.json", SearchOption.AllDirectories).Length);
    }

    private void Store() => _folder.Write(Stored, SensitivityJson.WriteText(Lab.Sensitivity(
        new SensitivityRequest(new RunRequest { Scenario = File, OutRoot = null }, "totals.crashed")
        {
            Trajectories = 2, Rows = 4, Most = 5,
        },
        _ => new SilentPoints(), TestContext.Current.CancellationToken).Result));

    private SimResult Run(params string[] sets) => Lab.Run(
        new RunRequest { Scenario = File, OutRoot = null, Sets = sets }, _ => SilentObserver.Instance,
        TestContext.Current.CancellationToken).Result;
}
