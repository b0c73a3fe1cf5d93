using Sim.Contracts;
using Sim.Models.Containments;

namespace Sim.Models.Tests.Containments;

public sealed class FaultWalkTests
{
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
        Assert.Equal(Outcome.BootLoop, Walk(FaultRecurrence.EveryStart, late.Without([Mechanism.LateStart]), 2).Outcome);
    }

    private static FaultCourse Walk(FaultRecurrence recurrence, Containment containment, int failedBoots) => FaultWalk.Of(
        OutcomeProgram.Always(FaultSite.Kernel, FaultEffect.Exception, recurrence, containment, "A test."),
        new EntityDraws(1, 2), 3, failedBoots);
}
