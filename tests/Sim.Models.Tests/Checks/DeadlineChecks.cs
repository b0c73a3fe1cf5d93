namespace Sim.Models.Tests;

/// <summary>Deadlines, restarts and quiet times: when an outcome stands follows from them, whatever they are.</summary>
internal static class DeadlineChecks
{
    /// <summary>All of them.</summary>
    public static IEnumerable<DesignCheck> All =>
    [
        new("umdf-driver: so many restarts, unless a quiet time lies between failures", Restarts),
        new("umdf-driver: a host that hangs is killed at its deadline", walk => Killed(walk, "umdf-driver")),
        new("endpoint-security-extension: a client that hangs is killed at its deadline",
            walk => Killed(walk, "endpoint-security-extension")),
        new("endpoint-security-extension: an answer before the deadline", LetThrough),
    ];

    // The platform's documentation says five restarts and thirty minutes; the relation holds for any numbers.
    private static void Restarts(Walk walk)
    {
        RestartPolicy policy = Shipped.Design("umdf-driver").Containment.Restart!;
        long minute = SimDuration.FromMinutes(1).Milliseconds;
        foreach ((int restarts, int quiet) in ((int, int)[])[(policy.MaxRestarts, 30), (3, 30), (5, 10), (9, 45)])
        {
            foreach (int period in (int[])[1, 9, 10, 29, 30, 44, 45])
            {
                FaultCourse course = walk(OutcomeProgram.Always(
                    FaultSite.Process, FaultEffect.Exception, FaultRecurrence.EveryStart, Containment.None with
                    {
                        Boundary = true,
                        Restart = new RestartPolicy(DurationLaw.Fixed(SimDuration.FromMinutes(period)), restarts,
                            SimDuration.FromMinutes(quiet)),
                    }, "Injected."), 3);

                Assert.Equal(period < quiet
                    ? new FaultCourse(Outcome.Degraded, 0, 0, restarts * period * minute, restarts)
                    : new FaultCourse(Outcome.ProcessRestart, 0, InADay(period) * period * minute, 0, InADay(period)),
                    course);
            }
        }
    }

    // Failures within a day, the first at its beginning.
    private static int InADay(int period) => ((24 * 60) + period - 1) / period;

    private static void Killed(Walk walk, string name)
    {
        Containment design = Shipped.Design(name).Containment;
        OutcomeBranch[] late =
            [new(Ratio.One, FaultSite.Process, FaultEffect.Spin, FaultRecurrence.Once, true, Ratio.Zero)];
        foreach (SimDuration deadline in (SimDuration[])[design.ProcessDeadline!.Value, SimDuration.FromSeconds(7)])
        {
            FaultCourse course = walk(new OutcomeProgram(
                late, design with { ProcessDeadline = deadline }, "Injected."), 3);

            Assert.Equal((Outcome.ProcessRestart, deadline.Milliseconds), (course.Outcome, course.SettledAfterMs));
        }

        Assert.Equal(Outcome.Hang, walk(new OutcomeProgram(
            late, design.Without([Mechanism.Watchdog, Mechanism.FailOpen]), "Injected."), 3).Outcome);
    }

    private static void LetThrough(Walk walk)
    {
        Containment design = Shipped.Design("endpoint-security-extension").Containment;
        OutcomeBranch[] hanging =
            [new(Ratio.One, FaultSite.Process, FaultEffect.Block, FaultRecurrence.Once, false, Ratio.Zero)];
        foreach (SimDuration open in (SimDuration[])[design.FailOpenAfter!.Value, SimDuration.FromSeconds(5)])
        {
            FaultCourse course = walk(new OutcomeProgram(
                hanging, design with { FailOpenAfter = open }, "Injected."), 3);

            Assert.Equal((Outcome.Degraded, open.Milliseconds), (course.Outcome, course.SettledAfterMs));
        }

        Assert.Equal(Outcome.Hang,
            walk(new OutcomeProgram(hanging, design.Without([Mechanism.FailOpen]), "Injected."), 3).Outcome);
    }
}
