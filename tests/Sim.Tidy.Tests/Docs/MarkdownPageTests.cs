namespace Sim.Tidy.Tests;

public sealed class MarkdownPageTests
{
    private const string Text = """
        # A page
        See [there](b.md#two-words) and ![picture](images/a.png), `sim list`, `[no](link.md)`, `sim run NAME`, `sim show <what>`.
        ## Two words
        ## Two words
        ```bash
        sim run a --scale 0.01 \
          --seed 7   # other dice
        [no](link.md)
        ```
        ```yaml a.yaml
        x: 1
        ```
        ```yaml
        scenario: b
        ```
        """;

    private static readonly MarkdownPage Page = new("docs/a.md", Text);

    [Fact]
    public void Blocks_have_language_file_and_line()
    {
        Assert.Equal([("bash", null, 6), ("yaml", "a.yaml", 11), ("yaml", "b.yaml", 14)],
            Page.Blocks.Select(b => (b.Language, b.File, b.Line)));
        Assert.Equal("x: 1\n", Page.Blocks[1].Text);
    }

    [Fact]
    public void Links_are_those_of_the_prose() =>
        Assert.Equal([(2, "b.md#two-words"), (2, "images/a.png")], Page.Links.Select(l => (l.Line, l.Target)));

    [Fact]
    public void Anchors_are_numbered_where_headings_repeat() =>
        Assert.Equal(["a-page", "two-words", "two-words-1"], Page.Anchors);

    [Fact]
    public void A_line_that_goes_on_is_one_command() => Assert.Equal(
        ["sim run a --scale 0.01 --seed 7", "sim list"], DocCommand.Of(Page).Select(c => c.ToString()));

    [Theory]
    [InlineData("b.md", true)]
    [InlineData("b.md#here", true)]
    [InlineData("b.md#gone", false)]
    [InlineData("c.md", false)]
    [InlineData("../README.md", true)]
    [InlineData("../../README.md", false)]
    [InlineData("#a", true)]
    [InlineData("#b", false)]
    [InlineData("https://example.org/gone", true)]
    public void A_link_leads_somewhere_or_is_found(string target, bool leads)
    {
        MarkdownPage[] pages = [new("docs/a.md", $"# A\n[x]({target})"), new("docs/b.md", "# Here")];
        Finding[] findings = [.. new LinkRule(pages, p => p is "docs/a.md" or "docs/b.md" or "README.md").Check()];
        Assert.Equal(leads, findings.Length == 0);
    }
}
