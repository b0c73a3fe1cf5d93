namespace Sim.Experiments.Tests;

/// <summary>Break-evens of years whose answer is known in closed form.</summary>
public sealed class YearStudyTests
{
    private static readonly YearProduct A = SmallYear.Product("a", "328010", 30, 0.4);
    private static readonly YearProduct B = SmallYear.Product("b", "328010.5", 20, 0.2);

    // A hundredth of the releases is faulty: a tenth of that to ten times.
    private static readonly StatedRange[] Wide =
        [new("year.products.a.faulty", 0.001, 0.1), new("year.products.b.faulty", 0.001, 0.1)];

    // The platform takes down everybody, a tenth of a time a year; closed, no product takes anybody down.
    private static readonly YearPlan Closed = SmallYear.Plan(A, B) with
    {
        Years = 10_000,
        Platform = new YearPlatform(SmallYear.In, 10, Ratio.Of(1, 100), null),
        Policies = [SmallYear.Policy("open", 0), SmallYear.Policy("closed", 100, SmallYear.On)],
    };

    [Fact]
    public void Moved_products_may_be_as_many_times_as_faulty_as_they_take_down_less()
    {
        YearConclusion conclusion = Find(Run(SmallYear.Plan(A, B), [], Wide), YearMeasures.DownHours);

        Assert.Equal(("move", "stay", true), (conclusion.Better, conclusion.Worse, conclusion.Adjacent));
        Assert.Equal(5, At(conclusion, "moved")!.Value, 1e-9);
        Assert.Null(At(conclusion, "a"));
        Assert.Equal(["moved"], conclusion.RestsOn);
    }

    [Fact]
    public void A_closed_platform_may_be_as_much_worse_as_the_products_that_left_the_kernel()
    {
        YearResult result = SmallYear.Run(Closed);
        YearConclusion hours = Find(result, YearMeasures.DownHours);
        YearConclusion years = Find(result, YearMeasures.Above1);

        // Hours: 0.4 × 0.3 + 0.2 × 0.2 + 0.1 against 0.1 f; years: 0.4 + 0.2 + 0.1 events against 0.1 f.
        Assert.Equal(2.6, At(hours, "platform@closed")!.Value, 1e-9);
        Assert.Equal(7, At(years, "platform@closed")!.Value, 0.4);
        Assert.Null(At(hours, "platform"));
        Assert.Null(At(years, "moved"));
        Assert.Equal(["b", "a", "platform", "moved", "platform@closed"], result.Levers.Select(l => l.Name));
    }

    [Theory]
    [InlineData("a", 3, 1)]
    [InlineData("platform", 2.5, 1)]
    [InlineData("b", 0.4, 0.4)]
    public void A_factor_counts_the_years_that_runs_at_that_rate_give(string lever, double factor, double other)
    {
        YearPlan plan = Closed with { Policies = [.. Closed.Policies, SmallYear.Policy("half", 50)],
            Interactions = Ratio.Of(1, 100) };
        YearModel model = SmallYear.Model(plan);
        Lever[] levers = Levers.Of(model, SmallYear.With(plan));
        var blocks = new YearBlocks(plan.Years, 2, CancellationToken.None);
        var critical = new CriticalFactors(model, levers, plan.Years, blocks);
        YearRows run = SmallYear.Rows(plan with
        {
            Products = [Faultier(A, lever == "a" ? factor : 1), Faultier(B, lever == "b" ? other : 1)],
            Platform = plan.Platform with { Faulty = Ratio.Of(lever == "platform" ? 25 : 10, 1000) },
        });

        for (int policy = 0; policy < 3; policy++)
        {
            float[] from = critical.Of(Array.FindIndex(levers, l => l.Of.Name == lever), policy, 1).ByYear;
            int counted = from.Count(f => f <= factor);
            int differ = Enumerable.Range(0, plan.Years).Count(y =>
                from[y] <= factor != run.Of(policy, 0)[y] > 100_000);

            Assert.InRange(counted, 500, 9500);
            Assert.InRange(differ, 0, counted / 200);
        }
    }

    [Fact]
    public void A_conclusion_rests_on_the_levers_that_turn_it_round_within_ten_times_and_have_no_source()
    {
        // One product in the kernel and one out of it, or the other way round.
        YearPlan plan = SmallYear.Plan(A, B) with
        {
            Policies =
            [
                new YearPolicy("a-in", "A in", Ratio.Zero, null, [new("b", SmallYear.Out)]),
                new YearPolicy("b-in", "B in", Ratio.Zero, null, [new("a", SmallYear.Out)]),
            ],
        };
        Assumption[] sources = [.. new[] { "faulty", "releases" }.Select(n => new Assumption(
            "year.products.a." + n, "1", Basis.Published, "A count."))];

        YearConclusion unknown = Find(Run(plan, [], Wide), YearMeasures.DownHours);
        YearConclusion known = Find(Run(plan, sources, Wide), YearMeasures.DownHours);

        // 0.12 f × 10 + 0.04 × 2 against 0.12 f × 2 + 0.04 × 10, and so on.
        Assert.Equal([1 / 3.0, 3, 5], new[] { "a", "b", "moved" }.Select(l => Math.Round(At(unknown, l)!.Value, 9))
            .Select(f => f < 1 ? 1 / Math.Round(1 / f, 6) : f));
        Assert.Equal(["a", "b", "moved"], unknown.RestsOn.Order(StringComparer.Ordinal));
        Assert.Equal(["b", "moved"], known.RestsOn);
        Assert.Equal(At(unknown, "a"), At(known, "a"));
        Assert.Equal(["a", "b", "moved"], Find(Run(plan, sources[..1], Wide), YearMeasures.DownHours)
            .RestsOn.Order(StringComparer.Ordinal));

        // Half to double where no range is stated, and as far as it is stated where one is.
        Assert.Empty(Find(Run(plan, [], []), YearMeasures.DownHours).RestsOn);
        Assert.Equal(["b", "moved"], Find(Run(plan, [], Wide[1..]), YearMeasures.DownHours).RestsOn);
    }

    [Fact]
    public void Equal_policies_have_no_order_and_one_policy_none_at_all()
    {
        YearResult equal = SmallYear.Run(
            SmallYear.Plan(A) with { Policies = [SmallYear.Policy("one", 0), SmallYear.Policy("two", 0)] });
        YearResult single = SmallYear.Run(SmallYear.Plan(A) with { Policies = [SmallYear.Policy("one", 0)] });

        Assert.Empty(equal.Conclusions);
        Assert.Empty(single.Conclusions);
        Assert.Null(single.Tail);
    }

    [Fact]
    public void Neighbours_in_the_order_and_pairs_with_the_first_policy_are_told()
    {
        YearResult result = SmallYear.Run(SmallYear.Plan(A, B) with
        {
            Policies = [SmallYear.Policy("none", 0), SmallYear.Policy("some", 30), SmallYear.Policy("more", 60),
                SmallYear.Policy("all", 100)],
        });

        Assert.Equal(
            ["all<more", "all<none*", "more<some", "more<none*", "some<none"],
            result.Conclusions.Where(c => c.Measure == YearMeasures.DownHours.Name)
                .Select(c => $"{c.Better}<{c.Worse}{(c.Adjacent ? "" : "*")}"));
    }

    private static YearResult Run(
        YearPlan plan, IReadOnlyList<Assumption> assumptions, IReadOnlyList<StatedRange> ranges) => YearStudy.Run(
        SmallYear.With(plan) with { Assumptions = assumptions, Ranges = ranges }, SmallYear.Fixed, 2,
        CancellationToken.None);

    private static YearProduct Faultier(YearProduct of, double factor) => of with { Releases = of.Releases * factor };

    private static YearConclusion Find(YearResult result, Measure measure) =>
        result.Conclusions.Single(c => c.Measure == measure.Name);

    private static double? At(YearConclusion of, string lever) => of.BreakEvens.Single(b => b.Lever == lever).Factor;
}
