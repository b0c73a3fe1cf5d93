namespace Sim.Models.Tests;

public sealed class DesignCatalogueTests
{
    [Fact]
    public void Every_name_finds_the_design_that_bears_it() =>
        Assert.All(DesignCatalogue.Names, name => Assert.Equal(name, DesignCatalogue.Find(name).Name));

    [Fact]
    public void Scenarios_may_name_the_designs_that_there_are() => Assert.Equal(DesignNames.All, DesignCatalogue.Names);

    [Fact]
    public void Names_are_unique_lower_case_words_with_hyphens()
    {
        Assert.NotEmpty(DesignCatalogue.Names);
        Assert.Equal(DesignCatalogue.Names.Distinct(), DesignCatalogue.Names);
        Assert.All(DesignCatalogue.Names, name => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", name));
    }

    [Fact]
    public void A_design_keeps_its_name_and_has_a_title_for_people() => Assert.All(
        MadeAnew.All.Zip(DesignCatalogue.Names), pair =>
        {
            Assert.Equal(pair.Second, pair.First.Name);
            Assert.Matches("^\\S.{5,59}$", pair.First.Title);
        });

    [Fact]
    public void Without_an_agent_nothing_fails_and_it_is_said_why()
    {
        OutcomeProgram answer = new NoAgent().Answer(Asked.About("kernel-driver", 20, 21, boundsCheck: false));

        Assert.Equal(FaultEffect.None, Assert.Single(answer.Branches).Effect);
        Assert.EndsWith(".", answer.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kernel-content")]
    [InlineData("Kernel-Content-Interpreter")]
    [InlineData("")]
    public void Another_name_is_an_error_that_lists_the_names(string name)
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => DesignCatalogue.Find(name));

        Assert.Contains($"'{name}'", thrown.Message, StringComparison.Ordinal);
        Assert.Contains($"Designs: {string.Join(", ", DesignCatalogue.Names)}.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_design_answers_alike_when_asked_again_and_says_why()
    {
        foreach (IDesign design in MadeAnew.All)
        {
            for (int compared = 0; compared < 30; compared++)
            {
                FaultContext asked = Asked.About(design.Name, supplied: 20, compared, boundsCheck: false);
                OutcomeProgram answer = design.Answer(asked);

                Assert.Equal(answer.Branches, design.Answer(asked).Branches);
                Assert.EndsWith(".", answer.Reason, StringComparison.Ordinal);
            }
        }
    }
}
