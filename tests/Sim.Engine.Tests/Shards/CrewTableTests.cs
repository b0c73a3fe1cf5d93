namespace Sim.Engine.Tests;

/// <summary>Technicians on duty against a walk minute by minute.</summary>
public sealed class CrewTableTests
{
    // Time zero is a local Monday midnight, and local times count from a week before.
    private static readonly LocalTime Steady = new(A.Zone(0), new UtcMoment(A.Monday));

    private const long Week = 7 * A.Day;

    private static readonly Gen<Ratio> AnyShare =
        Gen.OneOf(Gen.Const(Ratio.Zero), Gen.Const(Ratio.One), Gen.Int[1, 99].Select(n => Ratio.Of(n, 100)));

    private static readonly Gen<HandsPlan> AnyHands =
        from start in Gen.Int[0, 1439]
        from end in Gen.Int[start + 1, start + 1440]
        from shares in Gen.Select(AnyShare, AnyShare, AnyShare)
        select Small.Hands() with
        {
            DayFromMinute = start, DayToMinute = end,
            Weekday = shares.Item1, Weekend = shares.Item2, Night = shares.Item3,
        };

    private static readonly UtcMoment Start = Small.Plan().Start;

    [Fact]
    public void The_active_crew_is_the_share_of_the_shift() =>
        Gen.Select(AnyHands, Gen.Int[1, 500], Gen.Int[0, 21 * 1440]).Sample((hands, crew, minute) =>
            Assert.Equal(Naive(hands, Of(crew), minute), Table(hands).OnDuty(Of(crew), minute * A.Minute)));

    [Fact]
    public void More_come_to_work_at_the_first_minute_at_which_a_walk_sees_more() =>
        Gen.Select(AnyHands, Gen.Int[1, 50], Gen.Int[0, 14 * 1440]).Check((hands, crew, minute) =>
        {
            ReachedOrganisation organisation = Of(crew);
            int end = minute + (4 * 1440);
            long expected = long.MaxValue;
            for (int m = minute + 1; m < end && expected == long.MaxValue; m++)
            {
                bool more = Naive(hands, organisation, m) > Naive(hands, organisation, m - 1);
                expected = more ? (m * A.Minute) - Week : expected;
            }

            Assert.Equal(expected, Table(hands).NextIncrease(
                organisation, Steady, (minute * A.Minute) - Week, (end * A.Minute) - Week));
        }, times: 300);

    [Fact]
    public void The_number_on_duty_stays_until_the_next_change() =>
        Gen.Select(AnyHands, Gen.Int[1, 50], Gen.Int[0, 14 * 1440]).Check((hands, crew, minute) =>
        {
            ReachedOrganisation organisation = Of(crew);
            CrewTable table = Table(hands);
            long change = table.NextChange(Steady, (minute * A.Minute) - Week) + Week;
            Assert.InRange(change, (minute * A.Minute) + 1, (minute * A.Minute) + A.Day);
            for (long m = minute; m * A.Minute < change; m++)
                Assert.Equal(Naive(hands, organisation, minute), table.OnDuty(organisation, m * A.Minute));
        }, times: 300);

    // A thousand nights and a thousand days of each of five crews: a mean within four standard errors of crew x share.
    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 60)]
    [InlineData(3, 50)]
    [InlineData(7, 33)]
    [InlineData(40, 1)]
    public void On_duty_are_the_wanted_people_on_average_and_never_more_than_one_apart(int crew, int percent)
    {
        const int Shifts = 2_000;
        CrewTable table = Table(Small.Hands() with
        {
            DayFromMinute = 480, DayToMinute = 1200, Weekday = Ratio.Of(percent, 100), Weekend = Ratio.Of(percent, 100),
            Night = Ratio.Of(percent, 100),
        });
        ReachedOrganisation organisation = Of(crew);
        double wanted = crew * percent / 100.0;
        int[] duty = [.. Enumerable.Range(0, Shifts).Select(i => table.OnDuty(organisation, (i * A.Day / 2) + A.Hour))];

        Assert.All(duty, d => Assert.InRange(d, (int)Math.Floor(wanted + 1e-6), (int)Math.Ceiling(wanted - 1e-6)));
        double part = wanted - Math.Floor(wanted);
        Assert.Equal(wanted, duty.Average(), 4 * Math.Sqrt(part * (1 - part) / Shifts));
        // One shift says nothing of the next.
        double both = Enumerable.Range(1, Shifts - 1).Average(i => (duty[i] - wanted) * (duty[i - 1] - wanted));
        Assert.Equal(0, both, 4 * part * (1 - part) / Math.Sqrt(Shifts));
    }

    [Fact]
    public void Without_a_limit_there_is_always_somebody()
    {
        CrewTable table = Table(Small.Hands() with { Night = Ratio.Zero });

        Assert.Equal(int.MaxValue, table.OnDuty(Of(int.MaxValue), 0));
        Assert.Equal(long.MaxValue, table.NextIncrease(Of(int.MaxValue), Steady, 0, 9 * A.Day));
    }

    private static CrewTable Table(HandsPlan hands) => new(hands, Start);

    // Local time zero is the Monday midnight of the week before the start, a Monday.
    private static int Naive(HandsPlan hands, ReachedOrganisation organisation, int minute)
    {
        int begun = minute;
        while ((begun + 1440) % 1440 != hands.DayFromMinute)
            begun--;

        bool night = minute - begun >= hands.DayToMinute - hands.DayFromMinute;
        int date = ((begun + 1440) / 1440) - 1;
        bool weekend = (organisation.Weekend >> ((date + 7) % 7) & 1) == 1;
        Ratio share = night ? hands.Night : weekend ? hands.Weekend : hands.Weekday;
        decimal wanted = (decimal)organisation.Crew * share.Threshold32 / 4_294_967_296m;
        long since1970 = (Start.UnixMilliseconds / A.Day) - 7 + date;
        uint uniform = organisation.Happenings.Organisation(
            DrawPurpose.Shift, (uint)((2 * since1970) + (night ? 1 : 0))).A;
        return (int)wanted + (wanted % 1 > uniform / 4_294_967_296m ? 1 : 0);
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
