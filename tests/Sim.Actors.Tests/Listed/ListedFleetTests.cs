namespace Sim.Actors.Tests;

/// <summary>Listed fleets: the engine against the reference host, and the promises of model §12.</summary>
public sealed class ListedFleetTests
{
    private static readonly int Scenarios = Environment.GetEnvironmentVariable("SIM_REQUIRE_ALL") == "1" ? 1_000 : 150;

    [Fact, TooSlowForMutants]
    public void All_hosts_give_one_outcome_on_listed_fleets()
    {
        int down = 0;
        int reachedInPart = 0;
        int keyed = 0;
        for (int number = 0; number < Scenarios; number++)
        {
            RunModel model = RunModel.Build(ListedScenario.Plan(number));
            var reference = new Placement(new ReferenceHost());
            RunOutcome expected = reference.Run(model.Plan);
            foreach (Placement other in Others(number))
            {
                string? difference = OutcomeDifference.First(
                    model.Plan, reference, expected, other, other.Run(model.Plan));
                Assert.True(difference is null,
                    string.Create(CultureInfo.InvariantCulture, $"ListedScenario.Plan({number}): {difference}"));
            }

            down += expected.Result.RawTotals.WentDown > 0 ? 1 : 0;
            keyed += model.Reached.Any(o => o.SegmentOf is not null && o.Segments.Length > 1) ? 1 : 0;
            reachedInPart += model.Reached.Any(o => o.Segments.Any(s => !s.Takes)) ? 1 : 0;
        }

        // The comparison means something only if much happens, also where a part of an organisation takes the release.
        Assert.True(down > Scenarios / 3, $"machines down in {down} of {Scenarios}");
        Assert.True(keyed > Scenarios / 4, $"endpoints with keys in {keyed} of {Scenarios}");
        Assert.True(reachedInPart > Scenarios / 4, $"in part in {reachedInPart} of {Scenarios}");
    }

    [Fact, TooSlowForMutants]
    public void Another_organisation_moves_nobody_elses_dice()
    {
        for (int number = 0; number < 40; number++)
        {
            ScenarioPlan plan = ListedScenario.Plan(number) with { Thinning = 1 };
            ScenarioPlan more = plan with
            {
                Fleet = plan.Fleet with { Groups = [.. plan.Fleet.Groups.Select(WithOneMore)] },
            };
            var all = new Placement(new ReferenceHost()) { TraceAll = true };
            HashSet<(long, ulong, int, int)> before = Keys(all.Run(plan));
            HashSet<(long, ulong, int, int)> after = Keys(all.Run(more));
            Assert.True(before.IsSubsetOf(after), $"ListedScenario.Plan({number})");
        }
    }

    private static FleetGroup WithOneMore(FleetGroup group) => group.Listing is not { } listing
        ? group
        : ListedScenario.WithListing(group,
            [.. listing.Organisations, listing.Organisations[0] with { Name = "A new one" }]);

    private static HashSet<(long Time, ulong Key, int Kind, int Value)> Keys(RunOutcome outcome) =>
        [.. outcome.Books.Trace.Select(t => (t.TimeMs, t.EntityKey, (int)t.Kind, (int)t.Value))];

    private static Placement[] Others(int number) =>
    [
        new Placement(new SequentialHost(), 1 + (number % 3), SnapshotEvery: number % 8 == 0 ? 1 : 0),
        new Placement(new ActorHost(), 1 + (number % 2), 1 + (number % 2)),
    ];
}
