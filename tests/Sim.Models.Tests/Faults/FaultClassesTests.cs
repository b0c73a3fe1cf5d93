namespace Sim.Models.Tests;

public sealed class FaultClassesTests
{
    [Fact]
    public void Priors_add_up_to_one_exactly()
    {
        long denominator = FaultClasses.All.Aggregate(1L, (product, c) => product * c.Prior.Denominator);

        Assert.Equal(denominator, FaultClasses.All.Sum(c => denominator / c.Prior.Denominator * c.Prior.Numerator));
    }

    [Fact]
    public void Another_name_is_an_error_that_lists_the_names()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => FaultClasses.IndexOf("infinite-loop"));

        Assert.All(FaultClasses.Names, name => Assert.Contains(name, thrown.Message, StringComparison.Ordinal));
    }
}
