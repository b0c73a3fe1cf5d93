namespace Sim.Scenarios.Tests;

public sealed class DesignReaderTests
{
    private static readonly string Driver = System.Text.Encoding.UTF8.GetString(
        Shipped.Library.Find(ModelKind.Designs, "kernel-driver")!.Bytes);

    [Theory]
    [InlineData("share: 35%, site: kernel, effect: exhaustion", "share: 30%, site: kernel, effect: exhaustion", "S201",
        "add up to 95%")]
    [InlineData("expected: {none: 10%, crash-once: 35%,", "expected: {none: 20%, crash-once: 35%,", "S201",
        "expected outcomes of leak")]
    [InlineData("share: 35%, site: kernel", "share: 35%, site: user", "S108", "'user' is not known here")]
    [InlineData("effect: exhaustion", "effect: crash", "S108", "'crash' is not known here")]
    [InlineData("share: 35%, site: kernel", "share: 175%, site: kernel", "S107", "is not between")]
    [InlineData("gate: false", "gates: false", "S101", "did you mean 'gate'?")]
    [InlineData("family: kernel", "family: driver", "S108", "'driver' is not known here")]
    [InlineData("design: kernel-driver", "title2: x", "S103", "'design' is missing")]
    [InlineData("  basis: assumed\n  source: Estimate of this project, no publication found.\n  coverage", "  coverage",
        "S112", "has no basis")]
    [InlineData("  - {share: 30%, site: kernel, effect: slowdown}", "  - {share: 30%, site: kernel, effect: none}",
        "S206", "a second entry")]
    public void A_mistake_in_a_design_is_told_with_its_place(string good, string bad, string code, string message)
    {
        string text = Driver.Replace(good, bad, StringComparison.Ordinal);
        Assert.NotEqual(Driver, text);

        ReadResult<DesignSpec> read = DesignReader.Read(SourceText.FromString("toy.yaml", text));

        Assert.Null(read.Value);
        Assert.Contains(read.Diagnostics,
            d => d.Code.Id == code && $"{d.Message}; {d.Suggestion}".Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_number_has_its_own_source_or_that_of_the_mapping_around_it()
    {
        IReadOnlyList<Assumption> facts = Shipped.Design("ebpf-linux").Facts;

        Assert.Equal(("true", Basis.Published), Of("containment.gate"));
        Assert.Equal(("{uniform: [2s, 10s]}", Basis.Assumed), Of("containment.restart.delay"));
        Assert.Equal(("unlimited", Basis.Assumed), Of("containment.restart.max"));

        (string, Basis) Of(string path) => facts
            .Where(f => f.Path == "design.ebpf-linux." + path).Select(f => (f.Value, f.Basis)).Single();
    }

    [Fact]
    public void What_a_scenario_changes_is_read_written_and_read_back()
    {
        ScenarioPlan plan = Read("design.kernel-driver.containment.kernelDeadline=45s",
            "design.kernel-driver.faults.leak.shows.0.share=25%",
            "design.kernel-driver.faults.leak.shows.1.share=30%");
        ScenarioPlan again = ScenarioReader.Read(
            SourceText.FromString("again.yaml", ResolvedScenarioWriter.Write(plan)), Shipped.DesignsOnly()).Plan!;

        foreach (ScenarioPlan read in (ScenarioPlan[])[plan, again])
        {
            DesignSpec design = read.FindDesign("kernel-driver");
            Assert.Equal(SimDuration.FromSeconds(45), design.Containment.KernelDeadline);
            Assert.Equal(Ratio.Of(25, 100), design.FindFault("leak").Shows[0].Share);
        }

        Assert.Empty(Read().FindDesign("kernel-driver").Changes);
    }

    [Theory]
    [InlineData("design.kernel-driver.containment.deadline=45s", "S101")]
    [InlineData("design.granite.containment.gate=true", "S202")]
    [InlineData("design.kernel-driver.faults.leak.shows.9.share=1%", "S302")]
    [InlineData("design.name=../other.yaml", "S105")]
    [InlineData("design.name=./missing.yaml", "S001")]
    public void A_change_of_what_is_not_there_is_told(string set, string code) => Assert.Contains(
        ScenarioReader.Read(Repository.Source("scenarios/laws/canary.yaml"), Shipped.Library,
            new ScenarioOverrides { Sets = ["design.name=kernel-driver", set] }).Diagnostics, d => d.Code.Id == code);

    [Fact]
    public void Every_number_that_a_report_lists_is_set_by_the_path_that_stands_there()
    {
        int settable = 0;
        foreach (string scenario in (string[])["designs/two-vendors-one-platform.yaml", "designs/mixed-fleet.yaml",
            "incidents/july-2024.yaml"])
        {
            SourceText text = Repository.Source("scenarios/" + scenario);
            ScenarioPlan plan = ScenarioReader.Read(text, Shipped.Library).Plan!;
            IEnumerable<Assumption> rows =
            [
                .. plan.Designs.SelectMany(d => d.Facts), .. plan.Threat.Facts, .. plan.Surface.Facts,
                .. plan.Assumptions,
            ];
            foreach (Assumption row in rows.Where(r => !r.Path.EndsWith(DrawnOnce.Suffix, StringComparison.Ordinal)))
            {
                bool isNumber = row.Path.StartsWith("design.", StringComparison.Ordinal)
                    || row.Path.StartsWith("surface.", StringComparison.Ordinal);
                ScenarioReadResult set = ScenarioReader.Read(
                    text, Shipped.Library,
                    new ScenarioOverrides { Sets = [$"{row.Path}={(isNumber ? row.Value : "{}")}"] });

                // A row that sums up a mapping is set as a whole, which asks for more than nothing: its path is known
                // all the same.
                Assert.True(
                    isNumber ? set.Plan is not null : set.Diagnostics.All(d => d.Code.Id is not ("S101" or "S302")),
                    $"{scenario}: {row.Path}={row.Value}: {string.Join("; ", set.Diagnostics.Take(3))}");
                settable += isNumber ? 1 : 0;
            }
        }

        Assert.True(settable > 150, $"{settable} numbers of designs and surface");
    }

    private static ScenarioPlan Read(params string[] sets)
    {
        ScenarioReadResult read = ScenarioReader.Read(Repository.Source("scenarios/laws/canary.yaml"), Shipped.Library,
            new ScenarioOverrides { Sets = ["design.name=kernel-driver", .. sets] });
        return read.Plan ?? throw new InvalidOperationException(string.Join('\n', read.Diagnostics));
    }
}
