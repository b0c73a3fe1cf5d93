namespace Sim.Reference.Tests;

/// <summary>
/// Model §7, when an organisation knows the repair. Endpoints wait from 01:10 on Monday; the guidance comes at 20:00.
/// </summary>
public sealed class AwarenessTests
{
    private static readonly AwarenessPlan Own = AwarenessPlan.AtOnce with
    {
        Experts = Ratio.One,
        Diagnosis = A.Law("30m"),
    };

    [Fact]
    public void Crews_start_once_the_organisation_has_heard_of_the_guidance()
    {
        Assert.Equal("20h", Starts(AwarenessPlan.AtOnce));
        Assert.Equal("23h", Starts(AwarenessPlan.AtOnce with { Heard = A.Law("3h") }));
    }

    [Theory]
    [InlineData(2, "23h")]
    [InlineData(3, "1d1h")]
    public void Small_organisations_hear_of_it_at_a_time_of_their_own(int below, string starts) =>
        Assert.Equal(starts, Starts(
            new AwarenessPlan(A.Law("3h"), new SmallFirmsPlan(below, A.Law("5h")), Ratio.Zero, A.Law(0)),
            A.Plan(2)));

    [Fact]
    public void Own_people_find_the_repair_at_the_first_machine_that_waits_with_somebody_at_it()
    {
        Assert.Equal("1h40m", Starts(Own));
        Assert.Equal("9h30m", Starts(Own, A.Plan().Attended(A.EveryDay, 540, 1020)));
        Assert.Equal("9h37m", Starts(Own, A.Plan().Attended(A.EveryDay, 540, 1020), mobilisation: "7m"));
    }

    [Fact]
    public void Where_nobody_is_ever_at_a_machine_the_guidance_is_awaited() =>
        Assert.Equal("20h", Starts(Own, A.Plan().Attended(0, 0, 1440)));

    [Fact]
    public void What_is_heard_first_or_found_first_counts()
    {
        ScenarioPlan late = A.Plan().Attended(1 << 1, 540, 1020);

        // Tuesday 09:30 is later than the guidance of Monday 20:00.
        Assert.Equal("20h", Starts(Own, late));
        Assert.Equal("1d9h30m", Starts(Own with { Heard = A.Law("2d") }, late with { Duration = A.Ms("5d") }));
    }

    // e0 crashes at 01:00 where nobody is before nine, e1 a quarter of an hour later where somebody is from six on.
    [Fact]
    public void A_later_machine_may_be_noticed_sooner()
    {
        ScenarioPlan plan = A.Plan(2).TwoRings("15m").Fleet(fleet => fleet with
        {
            Kinds = [A.Kind("late"), A.Kind("early") with { AttendancePattern = "from-six" }],
            Sectors = [new SectorPlan("sector", Ratio.One, [Ratio.Of(1, 2), Ratio.Of(1, 2)])],
            AttendancePatterns =
            [
                new AttendancePattern("attended", A.EveryDay, 540, 1020),
                new AttendancePattern("from-six", A.EveryDay, 360, 1020),
            ],
        });

        Assert.Equal("6h30m", Starts(Own, Walk.WithRings(plan, 0, 1)));
    }

    private static string Starts(AwarenessPlan awareness, ScenarioPlan? plan = null, string mobilisation = "0s")
    {
        HandsPlan hands = A.Hands() with
        {
            GuidanceAt = A.At("20h"), Awareness = awareness, Mobilisation = A.Law(mobilisation),
        };
        return A.Text(Walk.FirstTime((plan ?? A.Plan()).Hands(hands), TransitionKind.RepairStarted)!.Value);
    }
}
