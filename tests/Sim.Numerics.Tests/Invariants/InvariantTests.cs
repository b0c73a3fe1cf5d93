namespace Sim.Numerics.Tests;

public sealed class InvariantTests
{
    [Fact]
    public void A_violated_invariant_names_the_condition()
    {
        int down = -1;
        Invariant.Holds(down < 0);
        var violated = Assert.Throws<InvariantViolatedException>(() => Invariant.Holds(down >= 0));
        Assert.Contains("down >= 0", violated.Message, StringComparison.Ordinal);
    }
}
