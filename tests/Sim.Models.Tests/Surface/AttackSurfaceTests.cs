namespace Sim.Models.Tests;

public sealed class AttackSurfaceTests
{
    private static readonly SurfacePlan Factors = new(
        0.1, 2, Ratio.Of(1, 2), Ratio.Of(1, 4), Ratio.Of(1, 5), Ratio.Of(1, 10), 31, Ratio.Of(1, 100));

    private static readonly DesignTraits Traits = new(
        new TelemetryCoverage(5, 5, 5, 5, 5), true, SimDuration.Zero, 0, 10_000, 4_000, Ratio.Of(1, 2), 3, false,
        false);

    [Fact]
    public void It_comes_to_the_figures_reckoned_by_hand()
    {
        SurfaceResult result = AttackSurface.Of(Traits, 10, 1_000, Factors);

        // 0.75 x (7 thousand lines x 0.1 + 3 steps x 2) = 5.025 a year; a tenth exploited; 1% of 1,000 for 10 days
        // each.
        Assert.Equal(5.025, result.DiscoveriesPerYear, 12);
        Assert.Equal(0.5025, result.ExploitedPerYear, 12);
        Assert.Equal(50.25, result.CompromisedEndpointDays, 9);
    }

    [Fact]
    public void Nothing_to_attack_no_time_or_no_fleet_is_no_compromise()
    {
        Assert.Equal(0, Days(Traits with { KernelLines = 0, VerifiedLines = 0, ParserComplexity = 0 }));
        Assert.Equal(0, AttackSurface.Of(Traits, 0, 1_000, Factors).CompromisedEndpointDays);
        Assert.Equal(0, AttackSurface.Of(Traits, 10, 0, Factors).CompromisedEndpointDays);
    }

    [Fact]
    public void Each_trait_moves_it_in_its_direction()
    {
        double days = Days(Traits);

        Assert.True(Days(Traits with { KernelLines = 11_000 }) > days, "more kernel lines");
        Assert.True(Days(Traits with { ParserComplexity = 4 }) > days, "more parsers");
        Assert.True(Days(Traits with { VerifiedLines = 5_000 }) < days, "more of it verified");
        Assert.True(Days(Traits with { MemorySafe = Ratio.Of(3, 4) }) < days, "more of it safe");
        Assert.True(Days(Traits with { Sandboxed = true }) < days, "sandboxed");
        Assert.True(AttackSurface.Of(Traits, 11, 1_000, Factors).CompromisedEndpointDays > days, "later patch");
        Assert.True(AttackSurface.Of(Traits, 10, 1_100, Factors).CompromisedEndpointDays > days, "larger fleet");
    }

    [Fact]
    public void Every_factor_has_a_basis_and_a_source()
    {
        Assert.Equal(
        [
            ("surface.perThousandLines", "0.1"), ("surface.perParserStep", "2"), ("surface.memoryShare", "50%"),
            ("surface.verifiedLeft", "25%"), ("surface.sandboxLeft", "20%"), ("surface.exploited", "10%"),
            ("surface.vendorPatchDays", "31"), ("surface.reach", "1%"),
        ], Factors.Facts.Select(f => (f.Path, f.Value)));
        Assert.All(Factors.Facts.Where(f => f.Path != "surface.sandboxLeft"),
            f => Assert.Equal("Given by the scenario.", f.Source));
        Assert.Equal(Basis.Inferred, SurfacePlan.Default.Facts[2].Basis);
        Assert.All(Factors.Facts, f => Assert.True(Enum.IsDefined(f.Basis)));
        Assert.All(Factors.Facts, f => Assert.EndsWith(".", f.Source, StringComparison.Ordinal));
    }

    [Fact]
    public void The_interpreter_in_the_kernel_is_a_larger_target_than_an_agent_on_the_platforms_interface() =>
        Assert.True(Default("kernel-content-interpreter") > Default("endpoint-security-extension"));

    private static double Days(DesignTraits traits) =>
        AttackSurface.Of(traits, 10, 1_000, Factors).CompromisedEndpointDays;

    private static double Default(string design) =>
        AttackSurface.Of(Shipped.Design(design).Traits, 30, 100_000, SurfacePlan.Default).CompromisedEndpointDays;
}
