namespace Sim.Models.Tests;

/// <summary>Published results of isolation and recovery, each with the mechanism and without it.</summary>
public sealed class PublishedChecksTests
{
    // Herder et al., DSN 2009: 3,400,000 faults into isolated drivers, no crash of the system.
    [Theory]
    [InlineData("singularity-process", FaultSite.Verified)]
    [InlineData("umdf-driver", FaultSite.Process)]
    public void Millions_of_faults_in_an_isolated_driver_stop_no_machine_and_without_the_boundary_all_do(
        string design, FaultSite site)
    {
        const uint faults = 3_400_000;
        OutcomeProgram with = Exceptions(Shipped.Design(design).Containment, site);
        OutcomeProgram without = Exceptions(with.Containment.Without([Mechanism.Boundary]), site);

        Assert.Equal(0, Trial.MachineDown(Trial.Count(with, faults)));
        Assert.Equal(20_000, Trial.MachineDown(Trial.Count(without, 20_000)));
    }

    // Zhou et al., OSDI 2006: 44 of 44 crashes of one driver recovered. Mapped: each crash is a fault of content that
    // would
    // come back at every start; checks at run time are a gate that catches some, and what passes it is undone by a
    // fallback.
    [Fact]
    public void A_checked_driver_recovers_from_44_of_44_crashes_and_from_none_without_check_and_fallback()
    {
        Containment design = Shipped.Design("kernel-validated-content").Containment;
        Containment restoring = design with { Rollback = new RollbackPolicy(design.Rollback!.Boot, Ratio.One) };
        OutcomeBranch[] crash = [
            new(Ratio.One, FaultSite.Kernel, FaultEffect.Exception, FaultRecurrence.EveryStart, false, Ratio.Of(3, 4))];
        int[] with = Trial.Count(new OutcomeProgram(crash, restoring, "SafeDrive."), 44);
        Containment bare = restoring.Without([Mechanism.Gate, Mechanism.Rollback]);
        int[] without = Trial.Count(new OutcomeProgram(crash, bare, "SafeDrive."), 44);

        Assert.Equal(44, with[(int)Outcome.Rejected] + with[(int)Outcome.CrashOnce]);
        Assert.True(with[(int)Outcome.Rejected] > 0 && with[(int)Outcome.CrashOnce] > 0, "both halves take part");
        Assert.Equal(44, without[(int)Outcome.BootLoop]);
    }

    // Swift et al., SOSP 2003: 99% of faults that otherwise crash are recovered. One in a hundred escapes the
    // isolation.
    [Fact]
    public void Isolation_around_a_kernel_driver_recovers_99_percent_and_without_it_nothing()
    {
        const uint faults = 100_000;
        OutcomeBranch[] branches =
        [
            new(Ratio.Of(99, 100), FaultSite.Process, FaultEffect.Exception, FaultRecurrence.Once, false, Ratio.Zero),
            new(Ratio.Of(1, 100), FaultSite.Kernel, FaultEffect.Exception, FaultRecurrence.Once, false, Ratio.Zero),
        ];
        Containment isolated = Shipped.Design("kernel-driver").Containment with
        {
            Boundary = true,
            Restart = new RestartPolicy(DurationLaw.Fixed(SimDuration.FromSeconds(1)), 0, SimDuration.FromMinutes(30)),
        };
        int[] with = Trial.Count(new OutcomeProgram(branches, isolated, "Nooks."), faults);
        Containment bare = isolated.Without([Mechanism.Boundary]);
        int[] without = Trial.Count(new OutcomeProgram(branches, bare, "Nooks."), faults);

        Assert.InRange(with[(int)Outcome.ProcessRestart], 0.9885 * faults, 0.9915 * faults);
        Assert.Equal((int)faults, Trial.MachineDown(with) + with[(int)Outcome.ProcessRestart]);
        Assert.Equal((int)faults, Trial.MachineDown(without));
    }

    // windows-driver-docs, wdf/using-device-pooling-in-umdf-drivers.md.
    [Fact]
    public void The_sixth_failure_inside_thirty_minutes_disables_a_user_mode_driver_and_after_a_quiet_time_it_does_not()
    {
        RestartPolicy policy = Shipped.Design("umdf-driver").Containment.Restart!;
        long minute = SimDuration.FromMinutes(1).Milliseconds;

        Assert.Equal(new FaultCourse(Outcome.Degraded, 0, 0, 5 * minute, 5), FailingEvery(1));
        Assert.Equal(new FaultCourse(Outcome.Degraded, 0, 0, 5 * 29 * minute, 5), FailingEvery(29));
        Assert.Equal(new FaultCourse(Outcome.ProcessRestart, 0, FaultWalk.Day, 0, 48), FailingEvery(30));

        FaultCourse FailingEvery(int minutes) => Walk(OutcomeProgram.Always(
            FaultSite.Process, FaultEffect.Exception, FaultRecurrence.EveryStart, Containment.None with
            {
                Boundary = true,
                Restart = policy with { Delay = DurationLaw.Fixed(SimDuration.FromMinutes(minutes)) },
            }, "Injected."));
    }

    [Fact]
    public void Frequent_failures_disable_a_user_mode_driver_and_without_the_boundary_they_loop_the_machine()
    {
        OutcomeBranch[] frequent = [
            new(Ratio.One, FaultSite.Process, FaultEffect.Exception, FaultRecurrence.Frequent, false, Ratio.Zero)];
        Containment umdf = Shipped.Design("umdf-driver").Containment;
        FaultCourse course = Walk(new OutcomeProgram(frequent, umdf, "UMDF."));

        Assert.Equal((Outcome.Degraded, 5), (course.Outcome, course.Restarts));
        Assert.True(course.SettledAfterMs < 30 * 60_000, $"disabled after {course.SettledAfterMs} ms");
        Assert.Equal(Outcome.BootLoop,
            Walk(new OutcomeProgram(frequent, umdf.Without([Mechanism.Boundary]), "UMDF.")).Outcome);
    }

    // Apple developer forum 816553: a client that misses its deadline is killed.
    [Fact]
    public void A_missed_deadline_of_endpoint_security_is_a_restart_with_a_gap_and_without_the_boundary_a_machine_down()
    {
        OutcomeBranch[] late = [
            new(Ratio.One, FaultSite.Process, FaultEffect.Spin, FaultRecurrence.Once, true, Ratio.Zero)];
        Containment design = Shipped.Design("endpoint-security-extension").Containment;
        var program = new OutcomeProgram(late, design, "ES.");
        FaultCourse course = Walk(program);

        Assert.Equal((Outcome.ProcessRestart, 60_000L), (course.Outcome, course.SettledAfterMs));
        Assert.InRange(course.AgentGapMs, 1_000, 10_000);
        Assert.Equal(0, Trial.MachineDown(Trial.Count(program, 100_000)));
        Assert.Equal(1_000, Trial.MachineDown(Trial.Count(
            new OutcomeProgram(late, design.Without([Mechanism.Boundary]), "ES."), 1_000)));
    }

    [Fact]
    public void Answering_allow_before_the_deadline_loses_protection_and_without_it_the_machine_waits()
    {
        OutcomeBranch[] hanging = [
            new(Ratio.One, FaultSite.Process, FaultEffect.Block, FaultRecurrence.Once, false, Ratio.Zero)];
        Containment design = Shipped.Design("endpoint-security-extension").Containment;

        FaultCourse course = Walk(new OutcomeProgram(hanging, design, "ES."));
        Assert.Equal((Outcome.Degraded, 48_000L), (course.Outcome, course.SettledAfterMs));
        Assert.Equal(Outcome.Hang,
            Walk(new OutcomeProgram(hanging, design.Without([Mechanism.FailOpen]), "ES.")).Outcome);
    }

    [Theory]
    [InlineData(Mechanism.Boundary)]
    [InlineData(Mechanism.Gate)]
    public void The_no_panic_rule_moves_boot_loops_from_55_to_5_percent_and_back_when_it_is_off(Mechanism mechanism)
    {
        const uint endpoints = 100_000;
        double plain = Loops("rust-kernel-driver");
        double ruled = Loops("rust-kernel-driver-no-panic");

        Assert.InRange(plain, 0.54, 0.56);
        Assert.InRange(ruled, 0.045, 0.055);
        Assert.True(Loops("rust-kernel-driver-no-panic", mechanism) > 0.54, $"without {mechanism} it is as before");

        static double Loops(string design, params Mechanism[] without) =>
            Trial.Count(Trial.Answer(design, "out-of-bounds-read", without),
                endpoints)[(int)Outcome.BootLoop] / (double)endpoints;
    }

    private static OutcomeProgram Exceptions(Containment containment, FaultSite site) =>
        OutcomeProgram.Always(site, FaultEffect.Exception, FaultRecurrence.Once, containment, "Injected.");

    private static FaultCourse Walk(OutcomeProgram program) =>
        FaultWalk.Of(program, new EntityDraws(1, 2), 3, Trial.FailedBoots);
}
