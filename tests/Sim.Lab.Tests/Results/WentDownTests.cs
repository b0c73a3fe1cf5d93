namespace Sim.Lab.Tests;

/// <summary>Crashed, hung and quarantined machines are different ones, and each is called what it is.</summary>
public sealed class WentDownTests
{
    [Theory]
    [InlineData("false-positive", "{name: kernel-driver}")]
    [InlineData("false-positive", "{name: minifilter-user-parser}")]
    [InlineData("false-positive", "{name: vendor-telemetry-agent}")]
    [InlineData("deadlock", "{name: kernel-driver}")]
    [InlineData("unbounded-loop", "{name: minifilter-user-parser}")]
    [InlineData("incompatible-abi", "{name: kernel-driver}")]
    [InlineData("out-of-bounds-read", "{name: kernel-content-interpreter, suppliedInputs: 20}")]
    public void Each_way_down_is_counted_by_itself_and_they_add_up(string fault, string design)
    {
        using var place = new Workplace();
        place.With("bench.yaml", BenchScenario.Of("2026-07-13T00:00Z", "2d", design, fault, BenchScenario.Crew(3)));
        SimResult result = place.Run("bench.yaml").Result;
        RunTotals totals = result.Totals;
        long Of(string outcome) => result.Designs.Sum(d => d.Outcomes.Single(o => o.Outcome == outcome).Count);

        Assert.Equal(Of("boot-loop") + Of("crash-once"), totals.Crashed);
        Assert.Equal(Of("hang"), totals.Hung);
        Assert.Equal(Of("quarantined"), totals.Quarantined);
        Assert.True(totals.WentDown > 0);
        Assert.Equal(totals.WentDown, totals.Crashed + totals.Hung + totals.Quarantined);
        Assert.Equal(totals.Crashed, result.Series[^1].Crashed);
        Assert.Equal(totals.WentDown, result.Series[^1].WentDown);
        Assert.Equal(totals.WentDown, result.Organisations.Worst.Sum(o => o.WentDown));
        Assert.Equal(totals.Quarantined, result.Shares.DeviceKind.Sum(r => r.Quarantined));
        Assert.Equal(fault == "false-positive", result.Limits.Count > 0);
        string words = RunContent.Build(result).ToMarkdown();
        Assert.Equal(totals.Hung + totals.Quarantined == 0,
            words.Contains(" machines crashed", StringComparison.Ordinal));
        Assert.Equal(totals.Quarantined > 0,
            words.Contains(" quarantined", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("totals.crashed", 0, "held")]
    [InlineData("totals.wentDown", 0, "violated")]
    [InlineData("totals.quarantined", 0, "violated")]
    [InlineData("totals.hung", 0, "held")]
    [InlineData("series.crashed@1d", 0, "held")]
    [InlineData("series.wentDown@1d", 0, "violated")]
    public void A_machine_whose_files_are_quarantined_has_not_crashed(string metric, int most, string verdict)
    {
        using var place = new Workplace();
        place.With("bench.yaml",
            BenchScenario.Of("2026-07-13T00:00Z", "2d", "{name: kernel-driver}", "false-positive", $"""
            expectations:
              - name: None
                metric: {metric}
                max: {most}
            """));

        Assert.Equal(verdict, Assert.Single(place.Run("bench.yaml").Result.Expectations).Verdict.Word());
    }

    [Theory]
    [InlineData("workstation", false)]
    [InlineData("server", true)]
    [InlineData("virtual-machine", true)]
    public void A_person_at_the_machine_is_one_where_a_machine_stands(string kind, bool remote)
    {
        SimLab lab = SimLab.Open(AppContext.BaseDirectory, AppContext.BaseDirectory);
        RunReport report = lab.Run(
            new RunRequest { Scenario = "july-2024", Scale = "0.01", OutRoot = null },
            _ => SilentObserver.Instance, TestContext.Current.CancellationToken);
        SimResult result = report.Result;
        ShareRow row = result.Shares.DeviceKind.Single(r => r.Key == kind);

        Assert.True(row.ManualRepairs > 100);
        Assert.Equal(remote, row.AtMachine < row.ManualRepairs * 0.9);
        Assert.Equal(kind == "virtual-machine", row.AtMachine == 0);
        Assert.Equal(result.RawTotals.AtMachine, result.Shares.DeviceKind.Sum(r => r.AtMachine));
        Assert.InRange(result.Totals.AtMachine, 1, result.Totals.ManualRepairs - 1);
    }
}
