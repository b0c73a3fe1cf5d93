namespace Sim.Contracts.Tests;

public sealed class OutcomeNamesTests
{
    [Fact]
    public void A_machine_is_down_in_a_boot_loop_a_crash_a_hang_and_in_quarantine_and_in_nothing_else() =>
        Assert.Equal(["boot-loop", "crash-once", "hang", "quarantined"],
            Enum.GetValues<Outcome>().Where(OutcomeNames.IsDown).Select(o => o.Word()));

    [Fact]
    public void Every_outcome_has_a_name_of_its_own()
    {
        Assert.Equal(OutcomeNames.Count, Enum.GetValues<Outcome>().Length);
        Assert.Equal(OutcomeNames.Count, OutcomeNames.All.Count);
        Assert.Equal(OutcomeNames.All.Count, OutcomeNames.All.Distinct().Count());
        Assert.Equal("process-restart", Outcome.ProcessRestart.Word());
    }
}
