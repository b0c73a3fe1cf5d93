namespace Sim.Reports.Tests;

/// <summary>Widths in cells of a terminal. The expected numbers are counted by hand, on a terminal.</summary>
public sealed class CellsTests
{
    private const string Decomposed = "Cafe\u0301";
    private const string Family = "👨‍👩‍👧";

    [Theory]
    [InlineData("", 0)]
    [InlineData("Acme", 4)]
    [InlineData("東京電力", 8)]
    [InlineData("Škoda", 5)]
    [InlineData(Decomposed, 4)]
    [InlineData("🇩🇪", 2)]
    [InlineData(Family, 2)]
    [InlineData("❤️", 2)]
    [InlineData("👍🏽!", 3)]
    [InlineData("한국전력", 8)]
    [InlineData("ＡＢ", 4)]
    [InlineData("ﾄﾖﾀ", 3)]
    [InlineData("a\u200Bb", 2)]
    [InlineData("2\u00A0h", 3)]
    public void Text_takes_the_cells_that_a_terminal_gives_it(string text, int cells) =>
        Assert.Equal(cells, Cells.Of(text));

    [Theory]
    [InlineData("東京電力", 8, "東京電力")]
    [InlineData("東京電力", 7, "東京電…")]
    [InlineData("東京電力", 6, "東京…")]
    [InlineData(Decomposed, 4, Decomposed)]
    [InlineData(Decomposed + "s", 5, Decomposed + "s")]
    [InlineData("Re\u0301union", 3, "Re\u0301…")]
    [InlineData("🇩🇪🇫🇷🇨🇭", 5, "🇩🇪🇫🇷…")]
    [InlineData("🇩🇪🇫🇷🇨🇭", 4, "🇩🇪…")]
    [InlineData("x" + Family + "y", 3, "x…")]
    public void What_is_cut_is_cut_between_characters(string text, int width, string shown) =>
        Assert.Equal(shown, Cells.Clip(text, width));

    [Theory]
    [InlineData("fleet.groups.東京", 7, "…s.東京")]
    [InlineData("fleet.groups.東京", 4, "…京")]
    [InlineData("abc", 3, "abc")]
    [InlineData("abe\u0301c", 3, "…e\u0301c")]
    public void What_is_cut_on_the_left_is_cut_between_characters(string text, int width, string shown) =>
        Assert.Equal(shown, Cells.ClipLeft(text, width));

    [Fact]
    public void Columns_stand_under_each_other_whatever_the_names_are()
    {
        string[] names = ["Acme", "東京電力", "Škoda", Decomposed, "🇩🇪 Post", Family];
        TerminalText page = TerminalPage.Of(
            [Table.Of("", names, ("name", n => n), ("#crashed", n => "12"), ("what", n => "x"))]);

        string[] lines = page.ToPlainText().TrimEnd('\n').Split('\n');
        Assert.Equal("  東京電力       12  x", lines[2]);
        Assert.Equal("  Cafe\u0301           12  x", lines[4]);
        Assert.Equal("  🇩🇪 Post        12  x", lines[5]);
        Assert.All(lines[1..], l => Assert.Equal(22, Cells.Of(l)));
    }

    [Fact]
    public void A_script_without_blanks_is_broken_at_the_width_and_never_inside_a_character()
    {
        string text = string.Concat(Enumerable.Repeat("東京電力の端末が停止した", 8)) + " "
            + string.Concat(Enumerable.Repeat(Family, 60));

        string[] lines = TerminalPage.Of([new Entry("問い", text)]).ToPlainText().TrimEnd('\n').Split('\n');

        Assert.All(lines, l => Assert.InRange(Cells.Of(l), 1, TerminalText.Width));
        Assert.StartsWith("問い     東京", lines[0], StringComparison.Ordinal);
        Assert.All(lines[1..], l => Assert.StartsWith("         ", l, StringComparison.Ordinal));
        Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal),
            string.Concat(lines.Select(l => l[(l.StartsWith("問い", StringComparison.Ordinal) ? 7 : 9)..].Trim())));
        Assert.All(lines, l => Assert.False(l.TrimEnd().EndsWith('\u200D') || l.TrimStart().StartsWith('\u200D'), l));
    }

    [Fact]
    public void A_paragraph_of_wide_words_keeps_to_the_width()
    {
        string text = string.Join(' ', Enumerable.Repeat("東京 Škoda " + Decomposed + " 🇩🇪", 30));

        string[] lines = TerminalPage.Of([new Statement([], text, 3)]).ToPlainText().TrimEnd('\n').Split('\n');

        Assert.All(lines[..^1], l => Assert.InRange(Cells.Of(l), 60, TerminalText.Width));
    }
}
