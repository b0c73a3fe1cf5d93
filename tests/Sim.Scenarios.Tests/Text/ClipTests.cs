namespace Sim.Scenarios.Tests;

public sealed class ClipTests
{
    [Theory]
    [InlineData("\U0001F467")]
    [InlineData("\U00020BB7")]
    [InlineData("\U0001D11E")]
    public void A_character_of_two_halves_is_never_cut(string character)
    {
        string start = new('x', 59);

        Assert.Equal(start + "…", Clip.Text(start + character + "more"));
        Assert.Equal(start + "…", Clip.Cell(start + character + "more"));
        Assert.Equal(start[1..] + character + "…", Clip.Text(start[1..] + character + "more"));
    }
}
