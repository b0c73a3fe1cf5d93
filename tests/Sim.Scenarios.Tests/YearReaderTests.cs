namespace Sim.Scenarios.Tests;

public sealed class YearReaderTests
{
    private const string Head = """
        experiment: year
        title: A year
        question: How bad does it get?
        scenario: july-2024
        scale: 1%
        factors:
          - {name: design, path: design.name, levels: [kernel-driver, kernel-content-interpreter, minifilter-user-parser, vendor-telemetry-agent]}
          - {name: fault, path: update.fault.class, levels: all}
        metrics: [{metric: totals.downHours}]
        year:
          platform: {design: kernel-driver, releases: 30, faulty: {value: 1%, basis: assumed, source: An example}}
          policies:
            - {name: all-in, moved: 0%}
            - {name: closed, label: Kernel closed, moved: 100%, to: vendor-telemetry-agent, designs: {encryption: kernel-driver}}

        """;

    [Fact]
    public void A_year_takes_groups_and_products_from_its_ecosystem_and_every_number_of_them_has_a_basis()
    {
        ExperimentPlan plan = Read(Head + "  ecosystem: windows-2025");
        YearPlan year = plan.Year!;

        Assert.Equal((10_000, 1_000_000L, Ratio.Zero), (year.Years, year.Endpoints, year.Interactions));
        Assert.Equal((21, 11), (year.Groups.Count, year.Products.Count));
        Assert.Equal(year.Groups.OrderByDescending(g => g.From), year.Groups);
        Assert.Equal((803, 500),
            (year.Groups.Single(g => g.Name == "activity-monitor").Entries,
                year.Groups.Single(g => g.Name == "activity-monitor").Companies));
        Assert.All(year.Products,
            p => Assert.True(year.Groups.Single(g => g.Name == p.Group).Holds(p.Altitude), p.Name));
        Assert.Contains(plan.Assumptions, a => a is { Path: "year.products.encryption.share", Basis: Basis.Assumed });
        Assert.Contains(new StatedRange("year.products.encryption.faulty", 0.002, 0.2), plan.Ranges);
        Assert.Contains(plan.Assumptions, a => a is { Path: "year.groups", Basis: Basis.Published });
        Assert.Contains(plan.Assumptions, a => a is { Path: "year.platform.faulty", Source: "An example" });
    }

    [Fact]
    public void A_policy_says_the_design_of_a_product_before_its_vendor_does()
    {
        YearPlan year = Read(Head + "  ecosystem: windows-2025").Year!;
        YearProduct encryption = year.Products.Single(p => p.Name == "encryption");
        YearProduct backup = year.Products.Single(p => p.Name == "backup");

        Assert.Equal("kernel-driver", year.Policies[1].DesignOf(encryption, hasMoved: true));
        Assert.Equal("vendor-telemetry-agent", year.Policies[1].DesignOf(backup, hasMoved: true));
        Assert.Equal("kernel-driver", year.Policies[1].DesignOf(backup, hasMoved: false));
        Assert.Equal("minifilter-user-parser", year.Policies[0].DesignOf(backup, hasMoved: true));
        Assert.Equal(("all-in", "Kernel closed"), (year.Policies[0].Label, year.Policies[1].Label));
    }

    [Fact]
    public void Products_of_the_file_stand_in_place_of_those_of_the_model()
    {
        YearPlan year = Read(
            Head.Replace(", designs: {encryption: kernel-driver}", string.Empty, StringComparison.Ordinal) + """
              ecosystem: windows-2025
              products:
                - {name: own, group: anti-virus, altitude: 329355.50, share: 30%, releases: 1.5k, faulty: 0.1%, kernel: kernel-driver, moved: minifilter-user-parser, protects: false}
            """).Year!;
        YearProduct own = Assert.Single(year.Products);

        Assert.Equal(new YearProduct(
            "own", "own", "own", "anti-virus", Altitude.Parse("329355.5"), Ratio.Of(3, 10), 1500, Ratio.Of(1, 1000),
            "kernel-driver",
            "minifilter-user-parser", false), own);
        Assert.Equal(21, year.Groups.Count);
    }

    [Theory]
    [InlineData("windows-2052", "ecosystemModel: windows-2052", "there is no ecosystem model 'windows-2052'")]
    [InlineData("other", "ecosystemModel: another\ntitle: x", "the name of the model is not the name of its file")]
    [InlineData("bare",
        "ecosystemModel: bare\ntitle: x\ngroups: {top: {from: 1, to: 2, entries: 3, companies: 4}}\nproducts: []",
        "the number '1' has no basis")]
    public void A_model_that_cannot_be_used_is_told(string name, string text, string expected)
    {
        MemoryModelLibrary library = Shipped.DesignsOnly().With(ModelKind.Fleets, "enterprise-2024",
            Repository.Models.Find(ModelKind.Fleets, "enterprise-2024")!)
            .With(ModelKind.Ecosystems, name == "windows-2052" ? "windows-2025" : name,
                SourceText.FromString("model.yaml", text));
        IReadOnlyList<Diagnostic> found = ExperimentReader.Read(
            SourceText.FromString("year.yaml", Head + $"  ecosystem: {name}"), library,
            Repository.Scenario).Diagnostics;

        Assert.Contains(found, d => d.Message == expected);
    }

    [Fact]
    public void Interactions_that_would_come_by_the_hundred_are_refused()
    {
        IReadOnlyList<Diagnostic> found = ExperimentReader.Read(
            SourceText.FromString("year.yaml", Head + "  ecosystem: windows-2025\n  interactions: 50%\n"),
            Repository.Models, Repository.Scenario).Diagnostics;

        Assert.Contains(found,
            d => d.Message == "more than 100 releases a year that are bad beside one certain neighbour");
    }

    private static ExperimentPlan Read(string text)
    {
        ReadResult<ExperimentPlan> read = ExperimentReader.Read(SourceText.FromString("year.yaml", text),
            Repository.Models,
            Repository.Scenario);
        Assert.Empty(read.Diagnostics);
        return read.Value!;
    }
}
