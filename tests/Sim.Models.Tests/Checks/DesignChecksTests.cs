namespace Sim.Models.Tests;

public sealed class DesignChecksTests
{
    public static TheoryData<string> Names => [.. DesignChecks.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_the_page_says_of_a_mechanism_holds(string name) => DesignChecks.Find(name).Hold(Walks.Executed);

    [Theory, TooSlowForMutants]
    [MemberData(nameof(Names))]
    public void It_does_not_hold_where_the_mechanism_is_replaced_by_the_number_that_it_should_produce(string name) =>
        Assert.False(DesignChecks.Find(name).Holds(Walks.Replaced()), $"{name} holds without its mechanism.");

    // Whatever contains it, the first answer is that of the mechanism.
    [Fact]
    public void What_takes_the_place_of_a_mechanism_gives_the_number_that_it_should_produce()
    {
        OutcomeProgram whole = Trial.Answer("ebpf-linux", "deadlock");
        OutcomeProgram bare = Trial.Answer("ebpf-linux", "deadlock", Mechanism.Gate);
        Walk replaced = Walks.Replaced();
        Walk executed = Walks.Executed;

        Assert.Equal(executed.Count(whole, 1_000), replaced.Count(whole, 1_000));
        Assert.Equal(executed.Count(whole, 1_000), replaced.Count(bare, 1_000));
        Assert.NotEqual(executed.Count(whole, 1_000), executed.Count(bare, 1_000));
    }
}
