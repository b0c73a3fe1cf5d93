using Sim.Contracts;
using Sim.Models.Data;
using Sim.Models.Designs;

namespace Sim.Models.Tests.Designs;

public sealed class FactsTests
{
    [Fact]
    public void Every_number_of_every_design_has_a_basis_and_a_source()
    {
        foreach (IDesign design in DesignCatalogue.Names.Select(DesignCatalogue.Find))
        {
            Assert.True(design.Facts.Count >= 18, $"{design.Name} has {design.Facts.Count} facts");
            Assert.All(design.Facts, f => Assert.Contains(f.Basis, Words.Bases));
            Assert.All(design.Facts, f => Assert.EndsWith(".", f.Source, StringComparison.Ordinal));
            Assert.Equal(design.Facts.Select(f => f.Path).Distinct(), design.Facts.Select(f => f.Path));
        }
    }

    [Fact]
    public void A_source_for_a_number_that_the_design_does_not_have_is_refused()
    {
        IDesign design = DesignCatalogue.Find("kernel-driver");

        ArgumentException thrown = Assert.Throws<ArgumentException>(() => FactSheet.Of(
            "design.kernel-driver.", design.Containment, design.Traits,
            [new FactBasis("containment.restart.max", "published", "None.")]));
        Assert.Contains("'containment.restart.max'", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_without_a_source_says_that_it_is_assumed() => Assert.Equal("assumed",
        DesignCatalogue.Find("kernel-driver").Facts.Single(f => f.Path == "design.kernel-driver.traits.parser-complexity").Basis);
}
