namespace Sim.Engine.Tests;

/// <summary>Technicians at work against a walk minute by minute.</summary>
public sealed class CrewTableTests
{
    // Time zero is a local Monday midnight.
    private static readonly LocalTime Steady = new(A.Zone(0), new UtcMoment(A.Monday));

    private static readonly Gen<Ratio> AnyShare =
        Gen.OneOf(Gen.Const(Ratio.Zero), Gen.Const(Ratio.One), Gen.Int[1, 99].Select(n => Ratio.Of(n, 100)));

    private static readonly Gen<HandsPlan> AnyHands =
        from start in Gen.Int[0, 1439]
        from end in Gen.Int[start + 1, 1440]
        from shares in Gen.Select(AnyShare, AnyShare, AnyShare)
        select Small.Hands() with
        {
            DayFromMinute = start, DayToMinute = end,
            Weekday = shares.Item1, Weekend = shares.Item2, Night = shares.Item3,
        };

    [Fact]
    public void The_active_crew_is_the_share_of_the_hour() =>
        Gen.Select(AnyHands, Gen.Int[1, 500], Gen.Int[0, 21 * 1440]).Sample((hands, crew, minute) =>
            Assert.Equal(Naive(hands, crew, minute), new CrewTable(hands).Active(Of(crew), minute * A.Minute)));

    [Fact]
    public void More_come_to_work_at_the_first_minute_at_which_a_walk_sees_more() =>
        Gen.Select(AnyHands, Gen.Int[1, 50], Gen.Int[0, 14 * 1440]).Check((hands, crew, minute) =>
        {
            long expected = long.MaxValue;
            for (int m = minute + 1; m <= minute + (8 * 1440) && expected == long.MaxValue; m++)
                expected = Naive(hands, crew, m) > Naive(hands, crew, m - 1) ? m * A.Minute : expected;

            Assert.Equal(expected, new CrewTable(hands).NextIncrease(Of(crew), Steady, minute * A.Minute));
        }, times: 500);

    [Fact]
    public void A_share_above_zero_is_at_least_one_person()
    {
        HandsPlan hands = Small.Hands() with { Night = Ratio.Of(1, 1000), Weekend = Ratio.Zero };
        var table = new CrewTable(hands);

        Assert.Equal(1, table.Active(Of(3), 0));
        Assert.Equal(0, table.Active(Of(3), (5 * A.Day) + (12 * A.Hour)));
        Assert.Equal(3, table.Active(Of(3), 12 * A.Hour));
    }

    [Fact]
    public void Without_a_limit_there_is_always_somebody()
    {
        var table = new CrewTable(Small.Hands() with { Night = Ratio.Zero });

        Assert.Equal(int.MaxValue, table.Active(Of(int.MaxValue), 0));
        Assert.Equal(long.MaxValue, table.NextIncrease(Of(int.MaxValue), Steady, 0));
    }

    // Local time zero is a Monday midnight.
    private static int Naive(HandsPlan hands, int crew, int minute)
    {
        int ofDay = minute % 1440;
        bool day = hands.DayFromMinute <= ofDay && ofDay < hands.DayToMinute;
        bool weekend = minute / 1440 % 7 is 5 or 6;
        Ratio share = day ? weekend ? hands.Weekend : hands.Weekday : hands.Night;
        // A share of a hundredth is cut to 32 bits before it is taken of the crew.
        return share == Ratio.Zero ? 0 : Math.Max(1, (int)((decimal)crew * share.Threshold32 / 4_294_967_296m));
    }

    private static ReachedOrganisation Of(int crew)
    {
        ScenarioPlan plan = Small.Plan();
        plan = plan with { Recovery = plan.Recovery with { Hands = Small.Hands() with { FixedCrews = crew } } };
        return RunModel.Build(
            plan with { Fleet = Small.Fleet(
                Small.Group("one", 1) with { Adoption = AdoptionPlan.Everybody }) }).Reached[0];
    }
}
