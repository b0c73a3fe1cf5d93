namespace Sim.Laws.Tests;

/// <summary>Repair by crews: fluid T = N·s/c, and the queue M/M/c with Erlang's waiting probability.</summary>
public sealed class RepairLawTests
{
    private const double HalfWindowHours = 0.5 / 60;

    [Fact]
    public void Crews_that_are_always_busy_finish_after_the_work_over_the_crews()
    {
        const double Hours = 40_000 * 0.25 / 500;
        Assert.Equal(20, Hours);

        // Equal repairs leave nothing to chance, so every run must end in the very window.
        var run = new LawRun("repair-fluid");
        run.TwentyOf(LastRepairHours).Follows(Hours);
        // A milestone is told at the end of its window.
        Assert.Equal((Hours / 2) + (1.0 / 60), run.One("releases.trial.usable50") / 3600, 9);
        Assert.Equal((Hours - 0.25) / 2, run.One("repairs.meanWaitHours"), 9);
    }

    [Fact]
    public void The_backlog_falls_by_a_crew_of_repairs_every_quarter_of_an_hour()
    {
        RunOutcome outcome = new LawRun("repair-fluid").Outcome(1);
        for (int quarter = 1; quarter <= 80; quarter++)
        {
            Assert.Equal(40_000 - (500 * (quarter - 1)), outcome.AllWindows[(quarter * 15) - 1].Down);
            Assert.Equal(40_000 - (500 * quarter), outcome.AllWindows[quarter * 15].Down);
        }
    }

    // While everybody is busy a repair ends every s/c on average; the last c overlap no more: s/c · (N − c) + s · H_c.
    [Fact]
    public void Exponential_repairs_finish_when_the_death_process_does()
    {
        const int N = 2_000;
        const int Crews = 50;
        double law = (0.25 / Crews * (N - Crews)) + (0.25 * Enumerable.Range(1, Crews).Sum(k => 1.0 / k));
        Assert.Equal(10.8748, law, 4);

        new LawRun("repair-fluid", $"fleet.groups.bench.size.median={N}", $"recovery.hands.crews={Crews}",
            "recovery.hands.methods.bench.work={exponential: 15m}").TwentyOf(LastRepairHours)
            .Follows(law - HalfWindowHours);
    }

    // Broken at 16:00, a night comes first: three nights of sixteen hours and three shifts of eight.
    [Fact]
    public void A_crew_of_one_with_a_shift_a_day_takes_three_days_for_a_day_of_work()
    {
        const double Hours = 3 * (16 + 8);
        var run = new LawRun("repair-shift", "fleet.groups.bench.organisations=20");
        run.TwentyOf(outcome => LastRepairHours(outcome) - 16).Follows(Hours);
        Assert.Equal(16 + 24 + (31 / 2.0 / 4), run.One("repairs.meanWaitHours"), 9);
        run.EveryHostAgrees();
    }

    // Broken at 16:00: 48 servers of a quarter of an hour take the night, if anybody comes for them; desks wait for the
    // shift whatever comes first, and take it and four hours of the next. Without, all of it takes three shifts.
    [Theory]
    [InlineData(0, 0, 72)]
    [InlineData(1, 0, 44)]
    [InlineData(1, 1, 44)]
    [InlineData(5, 0, 44)]
    public void People_on_call_come_at_night_for_the_servers_alone(int onCall, int deskPriority, double hours)
    {
        var run = new LawRun("repair-on-call", "fleet.groups.bench.organisations=20",
            $"fleet.kinds.desk.repairPriority={deskPriority}", $"services.ward.onCall={onCall}");
        run.TwentyOf(outcome => LastRepairHours(outcome) - 16).Follows(hours);

        // Twelve services on four servers each, one an hour.
        Assert.Equal(onCall > 0 ? 0.5 : 0, run.One("services.laboratory.ward.backWithin@6h"));
        Assert.Equal(onCall > 0 ? 1 : 0, run.One("services.laboratory.ward.backWithin@12h"));
        run.EveryHostAgrees();
    }

    // The same by a shift past midnight; one that begins on Friday is Friday's to its end, and the weekend has none.
    [Theory]
    [InlineData(30, 3)]
    [InlineData(54, 3)]
    [InlineData(78, 5)]
    [InlineData(102, 5)]
    [InlineData(126, 5)]
    [InlineData(150, 4)]
    public void A_shift_past_midnight_is_of_the_day_on_which_it_begins(int breaks, int days)
    {
        var run = new LawRun("repair-shift", "fleet.groups.bench.organisations=20", "duration=12d",
            "recovery.hands.day=22:00-06:00", "recovery.hands.weekend=0%", $"rollout.releaseAt={breaks}h");
        run.TwentyOf(outcome => LastRepairHours(outcome) - breaks).Follows(24 * days);
        run.EveryHostAgrees();
    }

    // Three shifts of the next workdays, whatever days the home's country rests on.
    [Theory]
    [InlineData("Sat,Sun", 16, 3)]
    [InlineData("Sat,Sun", 88, 5)]
    [InlineData("Fri,Sat", 16, 3)]
    [InlineData("Fri,Sat", 40, 5)]
    [InlineData("Fri,Sat", 88, 5)]
    [InlineData("Fri,Sat", 112, 4)]
    [InlineData("Fri,Sat", 136, 3)]
    [InlineData("Fri", 40, 4)]
    [InlineData("never", 88, 3)]
    public void A_crew_rests_on_the_weekend_of_its_country(string weekend, int breaks, int days)
    {
        var run = new LawRun("repair-shift", "fleet.groups.bench.organisations=20", "duration=12d",
            $"fleet.countries.ZZ.weekend={weekend}", "recovery.hands.weekend=0%", $"rollout.releaseAt={breaks}h");
        run.TwentyOf(outcome => LastRepairHours(outcome) - breaks).Follows(24 * days);
        run.EveryHostAgrees();
    }

    // A share of a person is on duty in that share of the nights, and then does sixteen hours of the work in one: the
    // mean over what three nights can be, the wait of machine i of 96 being its place in the hours on duty.
    [Theory]
    [InlineData(1, 43.3443)]
    [InlineData(50, 23.2083)]
    [InlineData(100, 11.875)]
    public void A_share_of_a_person_at_night_is_on_duty_in_that_share_of_the_nights(int percent, double check)
    {
        double p = percent / 100.0;
        double law = 0;
        for (int nights = 0; nights < 8; nights++)
        {
            bool[] onDuty = [.. Enumerable.Range(0, 3).Select(night => (nights >> night & 1) == 1)];
            double chance = onDuty.Aggregate(1.0, (product, on) => product * (on ? p : 1 - p));
            double[] starts =
            [
                .. Enumerable.Range(0, 3)
                    .SelectMany(day => new[] { (onDuty[day] ? 64 : 0, 24 * day), (32, 16 + (24 * day)) })
                    .SelectMany(shift => Enumerable.Range(0, shift.Item1).Select(i => shift.Item2 + (i / 4.0))),
            ];
            law += chance * starts.Take(96).Average();
        }

        Assert.Equal(check, law, 4);

        var run = new LawRun("repair-shift", $"recovery.hands.night={percent}%");
        run.Twenty("repairs.meanWaitHours").Follows(law);
        new LawRun("repair-shift", $"recovery.hands.night={percent}%", "fleet.groups.bench.organisations=20")
            .EveryHostAgrees();
    }

    [Fact]
    public void Tickets_wait_as_erlang_says()
    {
        const int Crews = 10;
        const double Load = 8;
        double wait = ErlangC(Crews, Load);
        double meanHours = wait / 60 / (Crews - Load);
        Assert.Equal(0.4092, wait, 4);

        // A tenth of the tickets in a tenth of the time: the same load.
        var run = new LawRun("repair-mmc", "fleet.groups.bench.size.median=100000", "duration=9d",
            "update.fault.delay={uniform: [0s, 750000s]}");
        run.Twenty("repairs.waitedShare").Follows(wait);
        run.Twenty("repairs.meanWaitHours").Follows(meanHours);
    }

    // Waits come in clusters, so that a run of a million scatters by some 0.005 itself: the mean above is the sharper
    // test.
    [Fact]
    public void A_million_tickets_wait_as_erlang_says() =>
        Million.Follows(new LawRun("repair-mmc"), "repairs.waitedShare", ErlangC(10, 8));

    // C(c, a) = A / (A + Σ_{k<c} a^k/k!) with A = a^c/c! · c/(c − a).
    private static double ErlangC(int crews, double load)
    {
        double term = 1;
        double sum = 0;
        for (int k = 0; k < crews; k++)
        {
            sum += term;
            term *= load / (k + 1);
        }

        double all = term * crews / (crews - load);
        return all / (all + sum);
    }

    // The start of the window in which the last machine came back: half a window early on average, if by chance.
    private static double LastRepairHours(RunOutcome outcome)
    {
        SeriesPoint last = outcome.AllWindows.First(p => p.Crashed > 0 && p.Down == 0);
        return (last.T - outcome.Result.WindowSeconds) / 3600;
    }
}
