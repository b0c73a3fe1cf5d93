namespace Sim.Models.Tests;

public sealed class FaultWalkTests
{
    private static readonly EntityDraws Draws = new(1, 2);

    private static readonly Containment Fallback = new() { Rollback = new RollbackPolicy(2, Ratio.One) };

    [Theory]
    [InlineData(FaultRecurrence.Once, 2, Outcome.CrashOnce, 1)]
    [InlineData(FaultRecurrence.EveryStart, 2, Outcome.CrashOnce, 2)]
    [InlineData(FaultRecurrence.EveryStart, 1, Outcome.BootLoop, 0)]
    [InlineData(FaultRecurrence.EveryStartAnyContent, 2, Outcome.BootLoop, 0)]
    public void A_fallback_to_older_content_helps_where_content_is_the_cause_and_the_counter_comes_in_time(
        FaultRecurrence recurrence, int failedBoots, Outcome outcome, int boot)
    {
        FaultCourse course = Walk(recurrence, Fallback, failedBoots);

        Assert.Equal((outcome, boot), (course.Outcome, course.UpAtBoot));
    }

    [Fact]
    public void A_late_start_ends_the_loop_and_switched_off_does_not()
    {
        var late = new Containment { LateStart = Ratio.One };

        Assert.Equal(Outcome.CrashOnce, Walk(FaultRecurrence.EveryStart, late, 2).Outcome);
        Assert.Equal(Outcome.BootLoop,
            Walk(FaultRecurrence.EveryStart, late.Without([Mechanism.LateStart]), 2).Outcome);
    }

    // Killed after a minute, back in ten seconds, and so on for a day less the first minute.
    [Fact]
    public void An_agent_that_fails_at_every_start_is_gone_for_the_delay_of_each_restart_of_a_day()
    {
        FaultCourse course = WalkProcess(FaultEffect.Spin, FaultRecurrence.EveryStart, restarts: 0);

        Assert.Equal(new FaultCourse(Outcome.ProcessRestart, 0, 1_233 * 10_000L, 60_000, 1_233), course);
    }

    [Theory]
    [InlineData(FaultRecurrence.Frequent)]
    [InlineData(FaultRecurrence.EveryStart)]
    public void An_agent_that_works_a_while_before_it_fails_again_is_restarted_less_often(FaultRecurrence recurrence)
    {
        FaultCourse course = WalkProcess(FaultEffect.Exception, recurrence, restarts: 0);
        long work = recurrence == FaultRecurrence.Frequent
            ? 60_000 + (long)((180_000UL * Draws.Endpoint(3, DrawPurpose.Containment).C) >> 32)
            : 0;

        Assert.Equal(FaultWalk.Day / (10_000 + work), course.Restarts);
        Assert.Equal(10_000 * course.Restarts, course.AgentGapMs);
    }

    [Fact]
    public void A_supervisor_gives_up_after_its_restarts()
    {
        FaultCourse course = WalkProcess(FaultEffect.Spin, FaultRecurrence.EveryStart, restarts: 5);

        Assert.Equal(new FaultCourse(Outcome.Degraded, 0, 0, 60_000 + (5 * 70_000), 5), course);
    }

    // Forty minutes between two failures are quiet enough to renew the budget; the 37th would come as the day ends.
    [Fact]
    public void A_supervisor_that_sees_quiet_between_failures_never_gives_up()
    {
        FaultCourse course = WalkProcess(FaultEffect.Exception, FaultRecurrence.EveryStart, restarts: 5,
            delaySeconds: 2_400);

        Assert.Equal(new FaultCourse(Outcome.ProcessRestart, 0, 36 * 40 * 60_000L, 0, 36), course);
    }

    private static FaultCourse WalkProcess(
        FaultEffect effect, FaultRecurrence recurrence, int restarts, int delaySeconds = 10) => FaultWalk.Of(
        new OutcomeProgram(
            [new OutcomeBranch(Ratio.One, FaultSite.Process, effect, recurrence, Watched: true, Ratio.Zero)],
            new Containment
            {
                Boundary = true,
                Restart = new RestartPolicy(DurationLaw.Fixed(SimDuration.FromSeconds(delaySeconds)), restarts,
                    SimDuration.FromMinutes(30)),
                ProcessDeadline = SimDuration.FromSeconds(60),
            },
            "A test."),
        Draws, 3, 2);

    private static FaultCourse Walk(FaultRecurrence recurrence, Containment containment, int failedBoots) =>
        FaultWalk.Of(
        OutcomeProgram.Always(FaultSite.Kernel, FaultEffect.Exception, recurrence, containment, "A test."),
        Draws, 3, failedBoots);
}
