namespace Sim.Contracts.Tests;

public sealed class OutcomeTraitsTests
{
    [Fact]
    public void Every_outcome_has_its_row_with_a_letter_and_a_meaning_of_its_own()
    {
        Assert.Equal(Enum.GetValues<Outcome>(), OutcomeTraits.All.Select(row => row.Outcome));
        Assert.All(OutcomeTraits.All, row => Assert.Same(row, OutcomeTraits.Find(row.Outcome)));
        Assert.Equal(OutcomeTraits.All.Count, OutcomeTraits.All.Select(row => row.Letter).Distinct().Count());
        Assert.Equal(OutcomeTraits.All.Count, OutcomeTraits.All.Select(row => row.Meaning).Distinct().Count());
    }

    [Fact]
    public void A_machine_is_down_in_a_boot_loop_a_crash_a_hang_and_in_quarantine_and_in_nothing_else()
    {
        Assert.Equal(["boot-loop", "crash-once", "hang", "quarantined"], Words(row => row.IsDown));
        Assert.Equal(
            [TransitionKind.Crashed, TransitionKind.Hung, TransitionKind.Quarantined], TransitionKinds.WaysDown);
    }

    [Fact]
    public void What_is_of_the_agent_only_leaves_the_machine_up_and_as_fast_as_before() =>
        Assert.Equal(["process-restart", "degraded", "rejected"], Words(row => row.IsOfAgentOnly));

    [Fact]
    public void Protection_has_a_gap_where_the_agent_is_dead_or_sees_less() =>
        Assert.Equal(["process-restart", "degraded"], Words(row => OutcomeTraits.IsGap(row.State)));

    [Fact]
    public void A_state_begins_with_a_transition_and_has_an_end()
    {
        Assert.Equal(["none"], Words(row => row.Shows is null));
        Assert.Equal(["none", "damaged"], Words(row => row.State == OutcomeState.None));
        Assert.Equal(["none", "damaged"], Words(row => row.Ends == OutcomeEnd.Nothing));
        Assert.All(
            OutcomeTraits.All,
            row => Assert.Equal(row.IsDown, row.Ends is OutcomeEnd.Boot or OutcomeEnd.Reset or OutcomeEnd.Repair));
    }

    private static string[] Words(Func<OutcomeTraits, bool> of) =>
        [.. OutcomeTraits.All.Where(of).Select(row => row.Outcome.Word())];
}
