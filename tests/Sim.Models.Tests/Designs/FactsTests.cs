namespace Sim.Models.Tests;

public sealed class FactsTests
{
    private static readonly DesignTraits Traits = new(
        new TelemetryCoverage(1, 2, 3, 4, 5), BlocksInline: true, SimDuration.FromMilliseconds(10), CostPerEventNs: 20,
        KernelLines: 30, VerifiedLines: 40, Ratio.Of(1, 2), ParserComplexity: 50, Sandboxed: false, VendorPlatform: true);

    [Fact]
    public void Every_number_of_every_design_has_a_basis_and_a_source()
    {
        foreach (IDesign design in MadeAnew.All)
        {
            Assert.True(design.Facts.Count >= 18, $"{design.Name} has {design.Facts.Count} facts");
            Assert.All(design.Facts, f => Assert.Contains(f.Basis, EnumWords.All<Basis>()));
            Assert.All(design.Facts, f => Assert.EndsWith(".", f.Source, StringComparison.Ordinal));
            Assert.Equal(design.Facts.Select(f => f.Path).Distinct(), design.Facts.Select(f => f.Path));
            Assert.All(design.Facts, f => Assert.StartsWith($"design.{design.Name}.", f.Path, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_number_that_a_design_can_have_is_listed_under_its_name()
    {
        var everything = new Containment
        {
            Gate = true,
            Boundary = false,
            LateStart = Ratio.Of(1, 4),
            OopsTolerated = Ratio.Of(3, 4),
            Rollback = new RollbackPolicy(2, Ratio.One),
            Restart = new RestartPolicy(DurationLaw.Fixed(SimDuration.FromSeconds(3)), 5, SimDuration.FromMinutes(30)),
            ProcessDeadline = SimDuration.FromSeconds(60),
            KernelDeadline = SimDuration.FromSeconds(22),
            FailOpenAfter = SimDuration.Zero,
        };

        Assert.Equal(
            new[]
            {
                ("gate", "yes"), ("boundary", "no"), ("late-start", "25%"), ("oops-tolerated", "75%"), ("rollback.boot", "2"),
                ("rollback.succeeds", "100%"), ("restart.delay", everything.Restart.Delay.ToString()), ("restart.max", "5"),
                ("restart.quiet", "30m"), ("process-deadline", "1m"), ("kernel-deadline", "22s"), ("fail-open-after", "0s"),
            }.Select(f => ("of.containment." + f.Item1, f.Item2)).Concat(new[]
            {
                ("coverage.files", "1"), ("coverage.process", "2"), ("coverage.network", "3"), ("coverage.memory", "4"),
                ("coverage.boot", "5"), ("blocks-inline", "yes"), ("detection-delay", "10ms"), ("cost-per-event-ns", "20"),
                ("kernel-lines", "30"), ("verified-lines", "40"), ("memory-safe", "50%"), ("parser-complexity", "50"),
                ("sandboxed", "no"), ("vendor-platform", "yes"),
            }.Select(f => ("of.traits." + f.Item1, f.Item2))),
            FactSheet.Of("of.", everything, Traits, []).Select(f => (f.Path, f.Value)));
    }

    [Fact]
    public void What_a_design_does_not_have_has_no_number()
    {
        string[] paths = [.. FactSheet.Of(string.Empty, Containment.None, Traits, []).Select(f => f.Path)];

        Assert.Equal(18, paths.Length);
        Assert.DoesNotContain(paths, p => p.StartsWith("containment.r", StringComparison.Ordinal));
        Assert.DoesNotContain("containment.process-deadline", paths);
    }

    [Fact]
    public void A_restart_without_a_limit_is_told_so()
    {
        var endless = new Containment
        {
            Restart = new RestartPolicy(DurationLaw.Fixed(SimDuration.Zero), 0, SimDuration.FromMinutes(30)),
        };

        Assert.Equal("without limit", FactSheet.Of(string.Empty, endless, Traits, [])
            .Single(f => f.Path == "containment.restart.max").Value);
    }

    [Fact]
    public void A_source_that_is_known_stands_at_its_number_and_the_others_are_assumed()
    {
        IReadOnlyList<Assumption> facts = FactSheet.Of("of.", Containment.None, Traits,
            [new FactBasis("traits.kernel-lines", "published", "Counted.")]);

        Assert.Equal(("published", "Counted."), facts.Where(f => f.Basis != "assumed").Select(f => (f.Basis, f.Source)).Single());
        Assert.Equal("published", facts.Single(f => f.Path == "of.traits.kernel-lines").Basis);
        Assert.All(facts.Where(f => f.Basis == "assumed"), f => Assert.StartsWith("Estimate ", f.Source, StringComparison.Ordinal));
    }

    [Fact]
    public void A_source_for_a_number_that_the_design_does_not_have_is_refused()
    {
        IDesign design = DesignCatalogue.Find("kernel-driver");

        ArgumentException thrown = Assert.Throws<ArgumentException>(() => FactSheet.Of(
            "design.kernel-driver.", design.Containment, design.Traits,
            [new FactBasis("containment.restart.max", "published", "None.")]));
        Assert.Contains("'containment.restart.max'", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_without_a_source_says_that_it_is_assumed() => Assert.Equal("assumed",
        DesignCatalogue.Find("kernel-driver").Facts.Single(f => f.Path == "design.kernel-driver.traits.parser-complexity").Basis);
}
