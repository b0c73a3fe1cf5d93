namespace Sim.Engine.Tests;

/// <summary>What happens to an organisation does not depend on who else is there.</summary>
public sealed class IndependenceTests
{
    [Fact]
    public void Another_group_in_front_leaves_every_transition_of_the_first_as_it_was() =>
        AnyPlan.Scenario.Check(plan =>
        {
            FleetGroup first = plan.Fleet.Groups[0];
            ScenarioPlan alone = plan with { Fleet = plan.Fleet with { Groups = [first] } };
            ScenarioPlan both = plan with { Fleet = plan.Fleet with { Groups = [Small.Group("other", 9), first] } };

            Assert.Equal(alone.Everything(), OfThem(both.Everything(), RunModel.Build(alone)));
        }, times: 40);

    [Fact]
    public void Thinning_keeps_whole_organisations_with_everything_that_happens_to_them() =>
        Gen.Select(AnyPlan.Scenario, Gen.Int[2, 9]).Check((plan, thinning) =>
        {
            ScenarioPlan thinned = plan with { Thinning = thinning };
            RunModel model = RunModel.Build(thinned);

            Assert.All(model.Reached, o => Assert.Equal(thinning / 2, o.Source.Index % thinning));
            Assert.Equal(
                RunModel.Build(plan).Reached.Where(o => o.Source.Index % thinning == thinning / 2).Select(Whole),
                model.Reached.Select(Whole));
            Assert.Equal(thinned.Everything(), OfThem(plan.Everything(), model));
        }, times: 40);

    [Fact]
    public void Another_strategy_leaves_attributes_and_crews_alone() =>
        AnyPlan.Scenario.Check(plan =>
        {
            ScenarioPlan other = plan with
            {
                Rollout = Small.Plan().Rollout with { ReleaseAt = A.At("5h"), RevertAt = null },
                Seed = plan.Seed + 1,
            };

            Assert.Equal(RunModel.Build(plan).Reached.Select(Whole), RunModel.Build(other).Reached.Select(Whole));
        }, times: 40);

    private static string Whole(ReachedOrganisation o) =>
        $"{o.Source.Key:x} {o.Source.Size} {o.Source.Coverage} {o.Crew} {o.CloudOptIn} {o.Hosts} "
            + $"{string.Join(' ', o.Segments)}";

    // Transitions of the organisations of a model, and those of the release itself.
    private static List<Transition> OfThem(IReadOnlyList<Transition> all, RunModel model)
    {
        var keys = new HashSet<ulong> { model.UpdateKey };
        foreach (ReachedOrganisation organisation in model.Reached)
        {
            for (uint ordinal = 0; ordinal < organisation.Source.Size; ordinal++)
                keys.Add(organisation.EndpointKey(ordinal));

            for (uint service = 0; service < organisation.Services; service++)
                keys.Add(Mix.Combine(organisation.Source.Key ^ Mix.OfName("service"), service));
        }

        return [.. all.Where(t => keys.Contains(t.EntityKey))];
    }
}
