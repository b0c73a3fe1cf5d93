namespace Sim.Models.Tests;

public sealed class ContentInterpreterTests
{
    private static readonly DesignSpec Design = Shipped.Design("kernel-content-interpreter");

    // The published case is the second: content that compares input 21 where 20 are supplied.
    [Theory]
    [InlineData(20, 20, Outcome.None)]
    [InlineData(20, 21, Outcome.BootLoop)]
    [InlineData(20, 22, Outcome.BootLoop)]
    [InlineData(21, 21, Outcome.None)]
    [InlineData(20, 1, Outcome.None)]
    [InlineData(1, 2, Outcome.BootLoop)]
    public void It_loops_where_the_content_compares_beyond_the_supplied_inputs(int supplied, int compared,
        Outcome outcome) =>
        Assert.Equal(outcome, Shown(Answer(supplied, compared, boundsCheck: false)));

    [Theory]
    [InlineData(20, 21)]
    [InlineData(20, 2_000)]
    [InlineData(20, 20)]
    public void With_a_bounds_check_nothing_happens(int supplied, int compared)
    {
        OutcomeProgram answer = Answer(supplied, compared, boundsCheck: true);

        Assert.Equal(Outcome.None, Shown(answer));
        Assert.Contains("checks", answer.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_reason_names_both_numbers()
    {
        Assert.Contains("input 21, the agent supplies 20", Answer(20, 21, false).Reason, StringComparison.Ordinal);
        Assert.Contains("above 19, the agent supplies 20", Answer(20, 19, false).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 21)]
    [InlineData(20, 0)]
    public void Where_no_inputs_are_compared_faults_show_as_the_data_say(int supplied, int compared)
    {
        OutcomeProgram answer = Answer(supplied, compared, boundsCheck: false);

        Assert.True(answer.Branches.Count > 1, $"{answer.Branches.Count} branches");
        Assert.Equal(Design.Containment, answer.Containment);
    }

    [Fact]
    public void Only_a_design_with_this_behaviour_compares_inputs() => Assert.True(
        DesignAnswer.Answer(Design with { Behaviour = DesignBehaviour.Data }, Plan(20, false),
            Update(21)).Branches.Count > 1);

    private static Outcome Shown(OutcomeProgram program) => FaultWalk.Of(program, new EntityDraws(1, 2), 3, 2).Outcome;

    private static OutcomeProgram Answer(int supplied, int compared, bool boundsCheck) =>
        DesignAnswer.Answer(Design, Plan(supplied, boundsCheck), Update(compared));

    private static DesignPlan Plan(int supplied, bool boundsCheck) => new(Design.Name, supplied, boundsCheck);

    private static UpdatePlan Update(int compared) =>
        Trial.Update("out-of-bounds-read") with { HighestComparedInput = compared };
}
