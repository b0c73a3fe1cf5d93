namespace Sim.Calibration.Tests;

public sealed class FactorTests
{
    private static readonly string Annotated = SmallScenario.Text
        .Replace("probability: 60%", "probability: {value: 60%, basis: assumed, source: x, range: [30%, 90%]}",
            StringComparison.Ordinal)
        .Replace("endpointsPerTechnician: 25", "endpointsPerTechnician: {value: 25, basis: fitted, source: x}",
            StringComparison.Ordinal)
        .Replace("failedBoots: 2", "failedBoots: {value: 2, basis: published, source: x}", StringComparison.Ordinal)
        .Replace("guidanceAt: 70m", "guidanceAt: {value: 70m, basis: inferred, source: x}", StringComparison.Ordinal)
        .Replace("{uniform: [2m, 5m]}", "{uniform: [2m, 5m], basis: assumed, source: x}", StringComparison.Ordinal);

    private static readonly string Covered = Annotated.Replace(
        "size: {median: 40, sigma: 0.5}",
        "size: {median: {value: 40, range: [30, 50]}, sigma: 0.5, basis: assumed, source: x}",
        StringComparison.Ordinal);

    private static readonly ScenarioSource Source =
        new(SourceText.FromString("small.yaml", Annotated), SmallScenario.Library, ScenarioOverrides.None);

    private static readonly FactorList Found = Find([]);

    private static readonly FactorList Fitted = new FactorRanges(Source).Fit(Found);

    [Fact]
    public void A_stated_range_is_taken_and_others_go_from_half_to_double()
    {
        ScenarioFactor fault = Of("update.fault.probability");
        ScenarioFactor crews = Of("recovery.hands.endpointsPerTechnician");
        ScenarioFactor country = Of("fleet.countries.DE.share");

        Assert.Equal((0.3, 0.9, RangeOrigin.Stated), (fault.Parameter.From, fault.Parameter.To, fault.Range));
        Assert.Equal((12.5, 50.0, RangeOrigin.HalfToDouble), (crews.Parameter.From, crews.Parameter.To, crews.Range));
        Assert.Equal(
            (0.02302, 0.08612, RangeOrigin.OddsHalfToDouble),
            (country.Parameter.From, country.Parameter.To, country.Range));
    }

    [Fact]
    public void A_range_may_stand_alone_where_basis_and_source_stand_around_it()
    {
        ScenarioReadResult read = ScenarioReader.Read(
            SourceText.FromString("small.yaml", Covered), SmallScenario.Library, ScenarioOverrides.None);
        ScenarioFactor median = ScenarioFactors.Find(read, []).Factors
            .Single(f => f.Parameter.Path == "fleet.groups.customers.size.median");

        Assert.Equal((30.0, 50.0, Basis.Assumed), (median.Parameter.From, median.Parameter.To, median.Basis));
        Assert.Equal(
            read.Plan!.Assumptions.Count,
            ScenarioReader.Read(
                SourceText.FromString("small.yaml", Covered.Replace(
                    "{value: 40, range: [30, 50]}", "40", StringComparison.Ordinal)),
                SmallScenario.Library, ScenarioOverrides.None).Plan!.Assumptions.Count);
    }

    [Fact]
    public void Published_numbers_and_numbers_that_are_set_stay_and_moments_are_listed()
    {
        Assert.DoesNotContain(Found.Factors, f => f.Parameter.Path == "recovery.failedBoots");
        Assert.DoesNotContain(Found.Factors, f => f.Parameter.Path.EndsWith("version", StringComparison.Ordinal));
        Assert.DoesNotContain(
            Find(["update.fault.probability=50%"]).Factors, f => f.Parameter.Path == "update.fault.probability");
        Assert.Contains(Found.Unvaried, u => u.Path == "recovery.hands.guidanceAt");
    }

    [Fact]
    public void Ends_of_a_uniform_law_move_together()
    {
        var space = new FactorSpace([Of("recovery.bootCycle.uniform")]);

        Assert.Equal(["recovery.bootCycle.uniform=[4m, 10m]"], space.At(new StudyPoint([1], 0)).Sets);
    }

    [Fact]
    public void A_share_that_moves_leaves_the_whole_a_whole()
    {
        var space = new FactorSpace([Of("fleet.countries.US.share"), Of("fleet.countries.DE.share")]);
        SpacePoint one = space.With((0, 0.38));
        SpacePoint both = space.At(new StudyPoint([0, 1], 0));

        Assert.Contains("fleet.countries.US.share=38%", one.Sets);
        Assert.Equal(100m, Percent(one).Sum());
        Assert.Equal(100m, Percent(both).Sum());
        Assert.NotNull(Source.Read(both.Sets));
    }

    [Fact]
    public void What_rounding_leaves_is_not_taken_from_a_share_of_nothing()
    {
        FactorPart[] whole =
        [
            new("a", 0.3, MetricUnit.Share), new("b", 0.4, MetricUnit.Share), new("c", 0.3, MetricUnit.Share),
            new("d", 0, MetricUnit.Share),
        ];
        var space = new FactorSpace([.. whole.SkipLast(1).Select(p => Of("fleet.countries.US.share") with
        {
            Parameter = new SpaceParameter(p.Path, p.Path, p.Value / 2, p.Value * 1.5, ParameterScale.Odds)
            {
                Unit = MetricUnit.Share, Former = p.Value,
            },
            Whole = whole,
        })]);

        Assert.All(Enumerable.Range(0, 50), i =>
        {
            decimal[] shares = [.. Percent(space.At(new StudyPoint([0.013 * i, 0.019 * i, 1 - (0.017 * i)], 0)))];
            Assert.Equal(100m, shares.Sum());
            Assert.Equal(0m, shares[^1]);
        });
    }

    [Fact]
    public void The_scenario_takes_every_point_of_a_screening()
    {
        var space = new FactorSpace(Fitted.Factors);
        var visited = new List<IReadOnlyList<double>>();
        new MorrisScreening(Fitted.Factors.Count, 2, 1).Run(
            new PlainFunction(place =>
            {
                visited.Add(place);
                return 0;
            }), out _);

        Assert.All(visited, p => Assert.NotNull(Source.Read(space.At(new StudyPoint(p, 0)).Sets)));
    }

    [Fact]
    public void The_scenario_takes_both_ends_of_every_factor_by_itself()
    {
        Assert.All(Fitted.Factors, f => Assert.All([0.0, 0.617, 1.0], place =>
            Source.Read(new FactorSpace([f]).At(new StudyPoint([place], 0)).Sets)));
        Assert.All(Fitted.Factors, f => Assert.InRange(f.Parameter.Former, f.Parameter.From, f.Parameter.To));
    }

    [Fact]
    public void A_whole_study_is_the_same_on_every_number_of_threads_and_goes_on_where_it_was()
    {
        var store = new MemoryRunStore();
        SensitivityResult one = Study(store, 1);
        SensitivityResult seven = Study(store, 7);
        SensitivityResult two = Study(new MemoryRunStore(), 2);

        Assert.Equal(one.Indices, seven.Indices);
        Assert.Equal(one.Indices, two.Indices);
        Assert.Equal(one.Screening, two.Screening);
        Assert.Equal("update.fault.probability", one.Screening[0].Path);
        Assert.Equal(SensitivityResult.Fleet,
            one.Indices.Select(i => i.Path).Single(p => p == SensitivityResult.Fleet));
    }

    private static SensitivityResult Study(IRunStore store, int threads) => new SensitivityStudy(
        new SensitivityPlan
        {
            Base = Source.Read([]),
            Metric = "totals.crashed",
            Factors = new FactorList(
                [Of("update.fault.probability"), Of("recovery.hands.endpointsPerTechnician")], []),
            Trajectories = 3,
            Rows = 4,
            Most = 2,
            Repeat = "",
        },
        Source, store, threads, new Ignored()).Run(CancellationToken.None);

    private static ScenarioFactor Of(string path) => Found.Factors.Single(f => f.Parameter.Path == path);

    private static IEnumerable<decimal> Percent(SpacePoint point) => point.Sets.Select(s =>
        decimal.Parse(s[(s.IndexOf('=', StringComparison.Ordinal) + 1)..^1], CultureInfo.InvariantCulture));

    private static FactorList Find(IReadOnlyList<string> sets) => ScenarioFactors.Find(
        ScenarioReader.Read(SourceText.FromString("small.yaml", Annotated), SmallScenario.Library,
            ScenarioOverrides.None with { Sets = sets }), sets);
}
