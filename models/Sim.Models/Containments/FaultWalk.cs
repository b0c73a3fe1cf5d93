namespace Sim.Models;

/// <summary>
/// Executes what contains a fault on one endpoint, from its trigger until the outcome stands: gate, boundary,
/// watchdogs, boot counter, supervisor. The outcome is what these came to, not a row of numbers.
/// </summary>
public static class FaultWalk
{
    /// <summary>Time over which the immediate outcome is judged, ms: a day.</summary>
    public const long Day = 24 * 3_600_000L;

    private const long ShortestWork = 60_000;
    private const long WorkSpread = 180_000;

    /// <summary>How the fault goes on an endpoint.</summary>
    /// <param name="program">What the design made of the update.</param>
    /// <param name="happenings">Draws of the endpoint's organisation under the scenario's seed.</param>
    /// <param name="ordinal">The endpoint.</param>
    /// <param name="failedBoots">Failed boots after which the machine goes to its recovery environment.</param>
    public static FaultCourse Of(OutcomeProgram program, in EntityDraws happenings, uint ordinal, int failedBoots)
    {
        PhiloxBlock fault = happenings.Endpoint(ordinal, DrawPurpose.Fault);
        OutcomeBranch branch = program.Pick(fault.B);
        FaultCourse course = program.Containment.Gate && fault.C < branch.Caught.Threshold32
            ? Ends(Outcome.Rejected)
            : Contained(branch, program.Containment, happenings, ordinal, failedBoots);
        return program.SparesAgent && OutcomeTraits.Find(course.Outcome).IsOfAgentOnly ? default : course;
    }

    private static FaultCourse Contained(
        OutcomeBranch branch, Containment containment, in EntityDraws happenings, uint ordinal, int failedBoots)
    {
        // What a verifier or compiler did not pass is confined by nothing that they promise.
        bool inKernel = branch.Site == FaultSite.Kernel || !containment.Boundary
            || (branch.Site == FaultSite.Verified && !containment.Gate);
        return branch.Effect switch
        {
            FaultEffect.None => default,
            FaultEffect.Refused => Ends(Outcome.Rejected),
            FaultEffect.Misjudgement => Ends(Outcome.Quarantined),
            FaultEffect.Removal => Ends(Outcome.Damaged),
            FaultEffect.Slowdown => Ends(Outcome.Slowed),
            FaultEffect.Blindness => Ends(Outcome.Degraded),
            FaultEffect.Spin or FaultEffect.Block =>
                Hangs(branch, containment, inKernel, happenings, ordinal, failedBoots),
            _ => inKernel
                ? Crashes(branch, containment, happenings, ordinal, failedBoots, 0)
                : Dies(branch, containment, happenings, ordinal, 0),
        };
    }

    private static FaultCourse Ends(Outcome outcome, long after = 0) => new(outcome, 0, 0, after, 0);

    private static FaultCourse Hangs(
        OutcomeBranch branch, Containment containment, bool inKernel, in EntityDraws happenings, uint ordinal,
        int failedBoots)
    {
        if (inKernel)
        {
            return branch.Watched && containment.KernelDeadline is { } bite
                ? Crashes(branch, containment, happenings, ordinal, failedBoots, bite.Milliseconds)
                : Ends(Outcome.Hang);
        }

        if (branch.Watched && containment.ProcessDeadline is { } deadline)
            return Dies(branch, containment, happenings, ordinal, deadline.Milliseconds);

        // Nobody kills it: requests go on without it, or wait for it for ever and the machine with them.
        return containment.FailOpenAfter is { } open
            ? Ends(Outcome.Degraded, open.Milliseconds)
            : Ends(Outcome.Hang);
    }

    private static FaultCourse Crashes(
        OutcomeBranch branch, Containment containment, in EntityDraws happenings, uint ordinal, int failedBoots,
        long after)
    {
        PhiloxBlock dice = happenings.Endpoint(ordinal, DrawPurpose.Containment);
        if (dice.D < containment.OopsTolerated.Threshold32)
            return Ends(Outcome.Degraded, after);

        // What comes back with the requests comes back with the machine: a driver without its boundary crashes again.
        if (branch.Recurrence == FaultRecurrence.Once || dice.A < containment.LateStart.Threshold32)
            return new FaultCourse(Outcome.CrashOnce, 1, 0, after, 0);

        return branch.Recurrence != FaultRecurrence.EveryStartAnyContent
            && containment.Rollback is { } rollback && rollback.Boot <= Math.Max(1, failedBoots)
            && dice.B < rollback.Succeeds.Threshold32
            ? new FaultCourse(Outcome.CrashOnce, rollback.Boot, 0, after, 0)
            : Ends(Outcome.BootLoop, after);
    }

    private static FaultCourse Dies(
        OutcomeBranch branch, Containment containment, in EntityDraws happenings, uint ordinal, long after)
    {
        if (containment.Restart is not { } policy)
            return Ends(Outcome.Degraded, after);

        PhiloxBlock dice = happenings.Endpoint(ordinal, DrawPurpose.Containment);
        long delay = policy.Delay.Sample(happenings.Endpoint(ordinal, DrawPurpose.AgentRestart));
        if (branch.Recurrence == FaultRecurrence.Once)
            return new FaultCourse(Outcome.ProcessRestart, 0, delay, after, 1);

        // From being back to the next failure; a start that fails at once still has its deadline.
        long work = branch.Recurrence == FaultRecurrence.Frequent
            ? ShortestWork + (long)(((ulong)WorkSpread * dice.C) >> 32)
            : 0;
        long cycle = Math.Max(1, delay + work + after);
        if (policy.MaxRestarts == 0)
        {
            long restarts = Math.Max(1, (Day - after) / cycle);
            return new FaultCourse(Outcome.ProcessRestart, 0, restarts * delay, after, (int)restarts);
        }

        // Failures are a cycle apart: a quiet period lies between all of them, or between none.
        int failures = (int)Math.Max(0, (Day - after + cycle - 1) / cycle);
        return failures <= policy.MaxRestarts || cycle >= policy.QuietPeriod.Milliseconds
            ? new FaultCourse(Outcome.ProcessRestart, 0, failures * delay, after, failures)
            : new FaultCourse(
                Outcome.Degraded, 0, 0, after + (policy.MaxRestarts * cycle), policy.MaxRestarts);
    }
}
