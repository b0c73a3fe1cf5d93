namespace Sim.Lab.Tests;

/// <summary>New scenarios of few organisations are reached, or the run says why not.</summary>
public sealed class SmallDraftTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void A_new_scenario_of_few_organisations_is_reached_whatever_its_strategy(int organisations)
    {
        foreach (string strategy in (string[])[DraftFields.AllAtOnce, DraftFields.TimedRings])
        {
            foreach (string revert in (string[])["78m", DraftFields.Never])
            {
                SimLab lab = SimLab.Open(_folder.Path, SourceTree.Root);
                DraftedScenario drafted = lab.Drafts.Write(
                    new Dictionary<string, string>
                    {
                        ["name"] = $"few-{strategy}-{revert}-{organisations}", ["organisations"] = $"{organisations}",
                        ["strategy"] = strategy,
                        ["revert-after"] = revert,
                    },
                    null);

                ValidationReport report = lab.Validate([drafted.Path]);
                RunReport run = Run(lab, drafted.Path);

                Assert.Empty(report.Diagnostics);
                Assert.True(run.Result.RawTotals.Exposed > 0, drafted.Path);
                Assert.DoesNotContain(run.Result.Notes, n => n.Path == "update");
            }
        }
    }

    [Theory]
    [InlineData("update.minVersion=9.0",
        "no organisation on windows that takes part has the sensor in version 9.0 or newer")]
    [InlineData("update.platform=linux", "no group of the fleet is on the platform linux")]
    [InlineData("rollout.haltAt=2026-07-14T09:00Z",
        "one organisation can take it, but no endpoint of theirs was online until it was stopped at 2026-07-14T09:00Z")]
    public void An_update_that_reaches_nobody_says_why(string set, string why)
    {
        SimLab lab = SimLab.Open(_folder.Path, SourceTree.Root);
        DraftedScenario drafted = lab.Drafts.Write(new Dictionary<string, string> { ["organisations"] = "1" }, null);

        RunReport run = Run(lab, drafted.Path, set);

        Assert.StartsWith(why, run.Result.Notes[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("july-2024", 1)]
    [InlineData("canary", 0)]
    [InlineData("own-fleet", 1)]
    [InlineData("own-endpoints", 1)]
    [InlineData("two-vendors-one-platform", 0)]
    public void A_copy_of_a_scenario_brings_its_data_and_validates(string from, int files)
    {
        SimLab lab = SimLab.Open(SourceTree.Root, SourceTree.Root);

        DraftedScenario drafted = lab.Drafts.Copy(from, "copied", Path.Combine(_folder.Path, "copied.yaml"));

        Assert.Equal(files, drafted.Data.Count);
        Assert.All(drafted.Data, d => Assert.True(File.Exists(d)));
        Assert.Empty(lab.Validate([drafted.Path]).Diagnostics);
    }

    [Fact]
    public void Data_of_another_content_is_never_written_over()
    {
        string there = _folder.Write("fleet.csv", "name\n");
        SimLab lab = SimLab.Open(SourceTree.Root, SourceTree.Root);

        var error = Assert.Throws<LabInputException>(
            () => lab.Drafts.Copy("own-fleet", "copied", Path.Combine(_folder.Path, "copied.yaml")));

        Assert.StartsWith("'fleet.csv' is there already with other data", error.Message, StringComparison.Ordinal);
        Assert.Equal("name\n", File.ReadAllText(there));
        Assert.False(File.Exists(Path.Combine(_folder.Path, "copied.yaml")));
    }

    private static RunReport Run(SimLab lab, string path, params string[] sets) => lab.Run(
        new RunRequest { Scenario = path, OutRoot = null, Sets = sets }, _ => SilentObserver.Instance,
        TestContext.Current.CancellationToken);
}
