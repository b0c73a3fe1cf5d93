namespace Sim.Contracts.Tests;

public sealed class NearestNameTests
{
    private static readonly string[] Known = ["crashed", "exposed", "peakDown", "downHours", "share", "ms"];

    [Theory]
    [InlineData("crashd", "crashed")]
    [InlineData("crasheed", "crashed")]
    [InlineData("crashes", "crashed")]
    [InlineData("carshed", "crashed")]
    [InlineData("CRASHED", "crashed")]
    [InlineData("peakdwon", "peakDown")]
    [InlineData("dwonHuors", "downHours")]
    [InlineData("hare", "share")]
    [InlineData("m", "ms")]
    [InlineData("mm", "ms")]
    public void Insertions_deletions_replacements_and_swaps_find_the_name_that_was_meant(string word, string meant) =>
        Assert.Equal(meant, NearestName.Of(word, Known));

    [Theory]
    [InlineData("share", "share")]
    [InlineData("domain controllers", "domain controllers", "domain-controller")]
    [InlineData("peakDown", "peakDown", "peakdown", "crashed")]
    public void What_was_written_is_never_suggested(string word, params string[] known) =>
        Assert.Equal(known.ElementAtOrDefault(1), NearestName.Of(word, known));

    [Theory]
    [InlineData("")]
    [InlineData("onlineShare")]
    [InlineData("cxxxhed")]
    [InlineData("sh")]
    [InlineData("down")]
    public void More_than_a_third_of_the_letters_away_nothing_is_suggested(string word) =>
        Assert.Null(NearestName.Of(word, ["crashed", "exposed", "peakDown", "downHours"]));

    [Fact]
    public void The_nearest_wins_and_of_equally_near_ones_the_first()
    {
        Assert.Equal("abcdef", NearestName.Of("abcdex", ["abcxyx", "abcdef", "abcdee"]));
        Assert.Equal("ABCDEX", NearestName.Of("abcdex", ["abcdef", "ABCDEX"]));
    }

    [Fact]
    public void A_swap_of_two_neighbours_is_one_edit()
    {
        Assert.Equal("ab", NearestName.Of("ba", ["ab"]));
        Assert.Null(NearestName.Of("cab", ["abc"]));
        Assert.Equal("abcdef", NearestName.Of("bacdfe", ["abcdef"]));
        Assert.Null(NearestName.Of("badcfe", ["abcdef"]));
    }

    [Fact]
    public void Words_that_nobody_types_are_not_compared()
    {
        string longest = new('x', 48);

        Assert.Equal(longest, NearestName.Of(longest[..47], [longest]));
        Assert.Null(NearestName.Of(longest + "x", [longest + "x", longest]));
        Assert.Null(NearestName.Of(longest, [longest + "x"]));
    }
}
