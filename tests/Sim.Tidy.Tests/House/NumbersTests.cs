namespace Sim.Tidy.Tests;

public sealed class NumbersTests
{
    [Theory]
    [InlineData("DrawPurpose", "tests/Sim.Tidy.Tests/Golden/draw-purposes.txt")]
    [InlineData("TransitionKind", "tests/Sim.Tidy.Tests/Golden/transition-kinds.txt")]
    public void Numbers_that_go_into_draws_and_digests_are_unique_and_never_change(string type, string list)
    {
        string[] lines = Repository.Read(list).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(lines.Length > 10, $"{list} has only {lines.Length} lines");
        HouseRules.Hold(new NumberedEnumRule(type, list, lines), Repository.Product);
    }
}
