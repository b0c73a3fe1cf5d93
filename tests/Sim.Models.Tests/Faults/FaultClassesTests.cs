namespace Sim.Models.Tests;

public sealed class FaultClassesTests
{
    [Fact]
    public void Names_are_those_of_scenarios_in_their_order() =>
        Assert.Equal(FaultClassNames.Known, FaultClasses.All.Select(c => c.Name));

    [Fact]
    public void Priors_add_up_to_one_exactly()
    {
        long denominator = FaultClasses.All.Aggregate(1L, (product, c) => product * c.Prior.Denominator);

        Assert.Equal(denominator, FaultClasses.All.Sum(c => denominator / c.Prior.Denominator * c.Prior.Numerator));
    }

    [Fact]
    public void Another_name_is_an_error_that_lists_the_names()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => FaultClasses.Find("infinite-loop"));

        Assert.All(FaultClassNames.All, name => Assert.Contains(name, thrown.Message, StringComparison.Ordinal));
    }
}
