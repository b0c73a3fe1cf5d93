namespace Sim.Models.Tests;

public sealed class ShippedDesignsTests
{
    [Fact]
    public void Names_are_unique_lower_case_words_with_hyphens_and_titles_are_for_people()
    {
        Assert.Equal(Shipped.Names.Distinct(), Shipped.Names);
        Assert.All(Shipped.Names, name => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", name));
        Assert.All(Shipped.Designs, design => Assert.Matches("^\\S.{5,59}$", design.Title));
    }

    [Fact]
    public void Every_number_of_every_design_has_a_basis_and_a_source_that_is_a_sentence()
    {
        foreach (DesignSpec design in Shipped.Designs)
        {
            Assert.True(design.Facts.Count >= 18, $"{design.Name} has {design.Facts.Count} facts");
            Assert.All(design.Facts, f => Assert.True(Enum.IsDefined(f.Basis)));
            Assert.All(design.Facts, f => Assert.EndsWith(".", f.Source, StringComparison.Ordinal));
            Assert.Equal(design.Facts.Select(f => f.Path).Distinct(), design.Facts.Select(f => f.Path));
            Assert.All(design.Facts,
                f => Assert.StartsWith($"design.{design.Name}.", f.Path, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_design_whose_family_has_nothing_in_the_kernel_has_no_lines_there()
    {
        Assert.All(Shipped.Designs.Where(d => d.Family == DesignFamily.UserMode),
            d => Assert.Equal(0, d.Traits.KernelLines));
        Assert.All(Shipped.Designs.Where(d => d.Family != DesignFamily.UserMode),
            d => Assert.NotEqual(0, d.Traits.KernelLines));
    }

    [Fact]
    public void A_plan_that_lacks_a_design_says_which_ones_it_has()
    {
        ScenarioPlan plan = Trial.Plan("kernel-driver",
            Trial.Update("leak")) with { Design = new DesignPlan("granite", 0, false) };

        ArgumentException thrown = Assert.Throws<ArgumentException>(() => FleetDesign.Of(plan));

        Assert.Contains("'granite'", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("kernel-driver, ", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_design_answers_alike_when_asked_again_and_says_why()
    {
        foreach (string design in Shipped.Names)
        {
            OutcomeProgram answer = Trial.Answer(design, "leak");

            Assert.Equal(answer.Branches, Trial.Answer(design, "leak").Branches);
            Assert.EndsWith(".", answer.Reason, StringComparison.Ordinal);
        }
    }
}
