namespace Sim.Tidy.Tests;

public sealed class RatchetTests
{
    // Lower it when an exception goes; raising it is never right.
    private const int Exceptions = 0;

    [Fact]
    public void The_ratchet_has_no_more_exceptions_than_it_ever_had() =>
        Assert.True(HouseRules.Ratchet.Count == Exceptions,
        $"{Ratchet.File} has {HouseRules.Ratchet.Count} exceptions and had {Exceptions}. Instead: mend the new "
            + "one; if one went away, lower the number here.");
}
