namespace Sim.Contracts.Tests;

public sealed class PhrasesTests
{
    [Theory]
    [InlineData("a", "a")]
    [InlineData("a|b", "a and b")]
    [InlineData("a|b|c", "a, b and c")]
    public void A_list_ends_with_a_word(string parts, string expected) =>
        Assert.Equal(expected, Phrases.List(parts.Split('|')));

    [Fact]
    public void A_sentence_becomes_a_clause_and_a_clause_a_sentence()
    {
        Assert.Equal("the disk is full", Phrases.Clause("The disk is full."));
        Assert.Equal("The disk is full", Phrases.Capital("the disk is full"));
        Assert.Equal("", Phrases.Clause("") + Phrases.Capital(""));
    }
}
