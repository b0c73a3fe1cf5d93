namespace Sim.Contracts.Tests;

public sealed class ContainmentTests
{
    private static readonly Containment All = new()
    {
        Gate = true,
        Boundary = true,
        LateStart = Ratio.One,
        OopsTolerated = Ratio.Of(1, 2),
        Rollback = new RollbackPolicy(2, Ratio.One),
        Restart = new RestartPolicy(DurationLaw.Fixed(SimDuration.Zero), 3, SimDuration.FromMinutes(30)),
        ProcessDeadline = SimDuration.FromMinutes(1),
        KernelDeadline = SimDuration.FromMinutes(2),
        FailOpenAfter = SimDuration.FromMinutes(3),
    };

    [Fact]
    public void Without_a_mechanism_exactly_that_one_is_gone()
    {
        Assert.Equal(All with { Gate = false }, All.Without([Mechanism.Gate]));
        Assert.Equal(All with { Boundary = false }, All.Without([Mechanism.Boundary]));
        Assert.Equal(All with { LateStart = Ratio.Zero }, All.Without([Mechanism.LateStart]));
        Assert.Equal(All with { OopsTolerated = Ratio.Zero }, All.Without([Mechanism.OopsTolerance]));
        Assert.Equal(All with { Rollback = null }, All.Without([Mechanism.Rollback]));
        Assert.Equal(All with { Restart = null }, All.Without([Mechanism.Restart]));
        Assert.Equal(All with { ProcessDeadline = null, KernelDeadline = null }, All.Without([Mechanism.Watchdog]));
        Assert.Equal(All with { FailOpenAfter = null }, All.Without([Mechanism.FailOpen]));
    }

    [Fact]
    public void Without_nothing_it_is_the_same_and_without_everything_nothing_contains()
    {
        Assert.Equal(All, All.Without([]));
        Assert.Equal(Containment.None, All.Without(Enum.GetValues<Mechanism>()));
        Assert.Equal(Containment.None, Containment.None.Without([Mechanism.Gate]));
    }
}
