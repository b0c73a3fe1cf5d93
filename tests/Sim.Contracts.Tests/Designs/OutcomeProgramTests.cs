namespace Sim.Contracts.Tests;

public sealed class OutcomeProgramTests
{
    private static readonly OutcomeBranch Crash =
        new(Ratio.Of(1, 4), FaultSite.Kernel, FaultEffect.Exception, FaultRecurrence.Once, false, Ratio.Zero);

    private static readonly OutcomeBranch Nothing = Crash with { Share = Ratio.Of(3, 4), Effect = FaultEffect.None };

    [Fact]
    public void A_uniform_picks_the_branch_in_whose_share_it_lies()
    {
        var program = new OutcomeProgram([Crash, Nothing], Containment.None, "Why.");

        Assert.Same(Crash, program.Pick(0x3FFF_FFFF));
        Assert.Same(Nothing, program.Pick(0x4000_0000));
        Assert.Equal(("Why.", Containment.None), (program.Reason, program.Containment));
    }

    [Fact]
    public void It_is_harmless_where_nothing_shows_or_what_shows_has_no_share()
    {
        OutcomeBranch certain = Nothing with { Share = Ratio.One };

        Assert.False(new OutcomeProgram([Crash, Nothing], Containment.None, "").IsHarmless);
        Assert.True(new OutcomeProgram([certain], Containment.None, "").IsHarmless);
        Assert.True(new OutcomeProgram([Crash with { Share = Ratio.Zero }, certain], Containment.None, "").IsHarmless);
    }

    [Fact]
    public void What_always_shows_has_one_branch_that_no_watchdog_sees_and_no_gate_catches()
    {
        var program = OutcomeProgram.Always(
            FaultSite.Process, FaultEffect.Spin, FaultRecurrence.Frequent, Containment.None, "Why.");

        Assert.Equal(
            new OutcomeBranch(Ratio.One, FaultSite.Process, FaultEffect.Spin, FaultRecurrence.Frequent, false,
                Ratio.Zero),
            Assert.Single(program.Branches));
    }
}
