namespace Sim.Engine.Tests;

/// <summary>What a run can hold is refused before it begins, with a sentence and not half way.</summary>
public sealed class FleetLimitTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void An_organisation_above_its_largest_size_is_refused(ulong fleetSeed)
    {
        ScenarioPlan plan = Group(
            Small.Group("big") with { MedianEndpoints = 10_000_000, Sigma = 4, Organisations = 1_000 });
        var refusal = Assert.Throws<FleetTooLargeException>(() => RunModel.Build(plan with { FleetSeed = fleetSeed }));
        Assert.Contains("at most 1,073,741,823", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_listed_organisation_above_it_is_refused()
    {
        FleetGroup group = ListedScenario.WithListing(
            Small.Group("listed"), [Listed(OrganisationSize.MostEndpoints, 1)]);
        Assert.Throws<FleetTooLargeException>(() => RunModel.Build(Group(group)));
    }

    [Fact]
    public void More_endpoints_than_a_run_can_count_are_refused_and_as_many_are_not()
    {
        FleetGroup two = Small.Group("two") with { MedianEndpoints = 1_000_000_000, Sigma = 0, Organisations = 2 };
        RunModel model = RunModel.Build(Group(two));
        Assert.Equal(2_000_000_000, model.Census.Endpoints);
        Assert.Throws<FleetTooLargeException>(() => RunModel.Build(Group(two with { Organisations = 3 })));
    }

    [Theory]
    [InlineData(512, true)]
    [InlineData(513, false)]
    public void As_many_segments_as_a_record_can_name_are_run_and_one_more_is_refused(int zones, bool runs)
    {
        // Two segments an offset: those that take the release and those that do not.
        ListedOrganisation listed = Listed() with
        {
            IsSpread = false,
            Coverage = Ratio.One,
            Places = [.. Enumerable.Range(0, zones).Select(i => new ListedPlace(
                i.ToString(System.Globalization.CultureInfo.InvariantCulture), null, A.Zone(i - 720),
                [new ListedCount(1, null, true, 1), new ListedCount(1, null, false, 1)]))],
        };
        ScenarioPlan plan = Group(ListedScenario.WithListing(Small.Group("listed"), [listed]));
        if (!runs)
        {
            Assert.Throws<FleetTooLargeException>(() => RunModel.Build(plan));
            return;
        }

        RunModel model = RunModel.Build(plan);
        Assert.Equal(OrganisationSize.MostSegments, model.Reached.Single().Segments.Length);
        RunBooks one = Run(model, 1);
        Assert.Equal(zones, one.Windows[^1].Applied);
        Assert.Equal(one.Digest, Run(model, 3).Digest);
    }

    private static RunBooks Run(RunModel model, int shards) => SequentialHost.Run(
        model, new RunOptions { Shards = shards }, SilentObserver.Instance, TestContext.Current.CancellationToken);

    private static ScenarioPlan Group(FleetGroup group)
    {
        ScenarioPlan plan = Small.Plan();
        return plan with { Fleet = plan.Fleet with { Groups = [group] } };
    }

    private static ListedOrganisation Listed(params int[] counts) => new()
    {
        Name = "Listed",
        Sector = null,
        Coverage = null,
        Crew = null,
        IsSpread = true,
        Places = [new ListedPlace("", null, null, [.. counts.Select(count => new ListedCount(0, null, true, count))])],
    };
}
